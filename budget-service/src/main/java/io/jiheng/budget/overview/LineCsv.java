package io.jiheng.budget.overview;

import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of projects as CSV (RFC 4180), with a byte order mark, without which spreadsheet programs
 * take Chinese for something else. A text that a spreadsheet would run as a formula is defused with
 * a quote before it.
 */
final class LineCsv {

  private static final String MARK = "\uFEFF";
  private static final String HEAD =
      "单位编码,年度,项目编码,项目名称,状态,预算数(万元),财政资金(万元),其他资金(万元),计划累计(%),支出累计(万元),支出累计(%),差距(万元),执行进度";

  private LineCsv() {}

  static String of(List<ProjectLine> lines) {
    return Stream.concat(Stream.of(MARK + HEAD), lines.stream().map(LineCsv::row))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String row(ProjectLine line) {
    return Stream.of(
            text(line.key().unit()),
            String.valueOf(line.key().year()),
            text(line.key().code().orElse("")),
            text(line.key().name()),
            line.state().name(),
            money(line.budget()),
            money(line.fiscal()),
            money(line.other()),
            shown(line.standing().plannedPercent()),
            money(line.paid()),
            shown(line.standing().paid().percent()),
            line.standing().gap().map(LineCsv::money).orElse(""),
            line.standing().status().name())
        .collect(Collectors.joining(","));
  }

  private static String text(String text) {
    String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String money(Money money) {
    return money.writtenWan().toPlainString();
  }

  private static String shown(Optional<BigDecimal> percent) {
    return percent.map(BigDecimal::toPlainString).orElse("");
  }
}
