package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.query.members.Member;
import io.jiheng.pattern.file.CsvFile;
import io.jiheng.pattern.file.ExportFile;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes members as files for a spreadsheet 导出. */
final class MembersExport {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final List<String> COLUMNS =
      List.of("案号或编号", "事项", "法院", "类别", "庭室", "法官", "立案日期", "结案日期", "结案方式", "计入数", "缘由");
  private static final int MOST_ROWS = 1_048_575;
  private static final int ROWS_IN_MEMORY = 1_000;
  private static final int AMOUNT = COLUMNS.indexOf("计入数");

  private MembersExport() {}

  /** Tells the members. */
  @FunctionalInterface
  interface Source {
    void forEach(Consumer<Member> action);
  }

  static Response csv(String name, Source members) {
    return CsvFile.of(name, COLUMNS, row -> members.forEach(member -> row.accept(cells(member))));
  }

  static Response xlsx(String name, Source members) {
    return ExportFile.of(
        name + ".xlsx",
        out -> {
          try (var workbook = new Workbook(out, "Jiheng", "1.0")) {
            var sheet = new Sheet(workbook.newWorksheet("成员"));
            members.forEach(sheet::add);
          }
        });
  }

  /** The worksheet: what is written leaves memory a thousand rows at a time. */
  private static final class Sheet {

    private final Worksheet sheet;
    private int row;

    Sheet(Worksheet sheet) {
      this.sheet = sheet;
      sheet.freezePane(0, 1);
      for (int column = 0; column < COLUMNS.size(); column++) {
        sheet.inlineString(0, column, COLUMNS.get(column));
        sheet.style(0, column).bold().set();
      }
    }

    void add(Member member) {
      if (++row > MOST_ROWS) {
        throw Problem.of(422, "too-many-rows").arg("most", MOST_ROWS).exception();
      }
      var cells = cells(member);
      for (int column = 0; column < cells.size(); column++) {
        if (column == AMOUNT) {
          sheet.value(row, column, member.amount());
        } else {
          sheet.inlineString(row, column, cells.get(column));
        }
      }
      if (row % ROWS_IN_MEMORY == 0) {
        flush();
      }
    }

    private void flush() {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException("the disk takes no more of an export", e);
      }
    }
  }

  private static List<String> cells(Member member) {
    var answer = MemberResponse.of(member);
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
}
