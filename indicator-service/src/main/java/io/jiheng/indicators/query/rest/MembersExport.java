package io.jiheng.indicators.query.rest;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.jiheng.indicators.query.Member;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Members as files for a spreadsheet 导出. */
final class MembersExport {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final List<String> COLUMNS =
      List.of("案号或编号", "事项", "法院", "类别", "庭室", "法官", "立案日期", "结案日期", "结案方式", "计入数", "缘由");
  private static final int AMOUNT = COLUMNS.indexOf("计入数");
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private MembersExport() {}

  static Response csv(String name, List<Member> members) {
    var schema = CsvSchema.builder();
    COLUMNS.forEach(schema::addColumn);
    return file(
        name + ".csv",
        out -> {
          // Without the mark a spreadsheet reads Chinese in its own code page.
          out.write(BYTE_ORDER_MARK);
          var writer = new CsvMapper().writer(schema.build().withHeader()).writeValues(out);
          for (var member : members) {
            writer.write(cells(member));
          }
          writer.flush();
        });
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
    return Stream.of(
            answer.file(),
            answer.item(),
            answer.court(),
            answer.family(),
            answer.department(),
            answer.judge(),
            answer.filedOn(),
            answer.closedOn(),
            answer.outcome(),
            answer.amount(),
            answer.reasons().stream()
                .map(r -> r.name() + " " + r.day() + (r.amount() == 1 ? "" : " × " + r.amount()))
                .collect(Collectors.joining("；")))
        .map(value -> Objects.toString(value, ""))
        .map(MembersExport::harmless)
        .toList();
  }

  /** A text that a spreadsheet would take for a formula is marked as text. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
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
