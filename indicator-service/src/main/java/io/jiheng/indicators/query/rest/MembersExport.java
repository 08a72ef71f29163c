package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.query.Member;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Members as files for a spreadsheet 导出. */
final class MembersExport {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final List<String> COLUMNS =
      List.of("案号或编号", "事项", "法院", "类别", "庭室", "法官", "立案日期", "结案日期", "结案方式", "计入数", "缘由");
  private static final int AMOUNT = COLUMNS.indexOf("计入数");

  private MembersExport() {}

  static Response csv(String name, List<Member> members) {
    return CsvFile.of(name, COLUMNS, members.stream().map(MembersExport::cells).toList());
  }

  static Response xlsx(String name, List<Member> members) {
    return file(
        name + ".xlsx",
        out -> {
          try (var workbook = new Workbook(out, "Jiheng", "1.0")) {
            var sheet = workbook.newWorksheet("成员");
            for (int column = 0; column < COLUMNS.size(); column++) {
              sheet.value(0, column, COLUMNS.get(column));
              sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < members.size(); row++) {
              var cells = cells(members.get(row));
              for (int column = 0; column < cells.size(); column++) {
                if (column == AMOUNT) {
                  sheet.value(row + 1, column, members.get(row).amount());
                } else {
                  sheet.value(row + 1, column, cells.get(column));
                }
              }
            }
            sheet.freezePane(0, 1);
          }
        });
  }

  private static List<String> cells(Member member) {
    var answer = MemberAnswer.of(member);
    return CsvFile.cells(
        answer.file(),
        answer.item(),
        answer.court(),
        answer.family(),
        answer.department(),
        answer.judge(),
        answer.filedOn(),
        answer.closedOn(),
        answer.outcome() == null ? null : answer.outcome().chineseName(),
        answer.amount(),
        answer.reasons().stream()
            .map(r -> r.name() + " " + r.day() + (r.amount() == 1 ? "" : " × " + r.amount()))
            .collect(Collectors.joining("；")));
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static Response file(String name, Content content) {
    StreamingOutput output = content::writeTo;
    return Response.ok(output)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
