package io.jiheng.pattern.audit;

import io.jiheng.pattern.file.CsvFile;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the audit log 审计记录 as auditors see it. */
@Schema(name = "AuditLine")
public record AuditLine(
    @Schema(examples = "4711", description = "连续编号 numbered without gaps") long id,
    @Schema(examples = "2023-06-30T01:12:00Z") Instant at,
    @Schema(
            examples = "DONE",
            description = "BEGUN 即将执行，DONE 已答复 about to be carried out, or answered",
            enumeration = {"BEGUN", "DONE"})
        String phase,
    @Schema(
            examples = "0d8c7f6f-9a51-4e0e-8a51-6b1f6c1e2b10",
            description = "同一请求的两条相同，亦在应答的 X-Request-Id the same in both lines of a request")
        String requestId,
    @Schema(examples = "clerk-0283", description = "令牌中的名字，未登录为空 of the token, blank without one")
        String name,
    @Schema(examples = "clerk,viewer") String roles,
    @Schema(examples = "冀0283", description = "令牌中的法院 the courts in the token") String courts,
    @Schema(examples = "putCourt", description = "接口操作，未到达为空 blank where it did not get there")
        String operation,
    @Schema(examples = "PUT") String method,
    @Schema(examples = "/api/v1/courts/%E5%86%800283", description = "含查询参数 with its query")
        String path,
    @Schema(examples = "", description = "新建之物的地址 where a thing that was made is to be found")
        String object,
    @Schema(
            examples = "200",
            nullable = true,
            description = "应答状态，BEGUN 为 null of the answer, null when BEGUN")
        Integer status,
    @Schema(examples = "10.1.2.3") String address,
    @Schema(
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            description = "本条连同前一条的 SHA-256 of this line and the hash of the one before")
        String hash) {

  /** The shape of a page of the log. */
  @Schema(name = "AuditPage")
  record AuditPage(List<AuditLine> items, int page, int size, long total) {}

  static final List<String> COLUMNS =
      List.of("编号", "时间", "阶段", "请求", "姓名", "角色", "法院", "操作", "方法", "路径", "对象", "状态", "地址", "哈希");

  /** As cells of a file; none of them is taken for a formula by a spreadsheet. */
  List<String> cells() {
    return CsvFile.cells(
        id, at, phase, requestId, name, roles, courts, operation, method, path, object, status,
        address, hash);
  }
}
