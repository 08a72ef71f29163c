package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the money of a form is counted in 金额单位: 单位：万元, or （元） behind a name. */
public final class MoneyUnit {

  public static final String WAN = "万元";

  private static final Pattern STATED = Pattern.compile("(?:金额)?单位:(?:人民币)?(?:亿元|[百千]?万元|千?元)");
  private static final Pattern UNIT = Pattern.compile("(?:单位:(?:人民币)?|\\()(亿元|[百千]?万元|千?元)\\)?");

  /** What reads like money, or stands where only that can: 单位：镑, 金额单位：千圆, （美元）. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "金额单位:(?:人民币)?[^:,;。\\d]{1,8}$"
              + "|(?:^|[^额])单位:(?:人民币)?(?:[^:,;。\\d]{0,5}[元圆镑币角分]|[百千万亿]+|[A-Za-z$€£¥]{1,4})\\)?$"
              + "|\\((?:[十百千万亿]*[圆镑]|[十百千万亿]+元|[美欧日港]元|人民币)\\)");

  private MoneyUnit() {}

  /** Whether a cell says this and nothing else. */
  static boolean isStated(String text) {
    return STATED.matcher(Label.plain(text)).matches();
  }

  /** The first that is stated in these rows. */
  public static Optional<String> in(List<FormRow> rows) {
    Optional<String> unit = Optional.empty();
    for (FormRow row : rows) {
      for (FormCell cell : row.filled()) {
        Optional<String> known = unit;
        if (cell.looksLike(text -> isStated(text) && known.or(() -> of(text)).equals(of(text)))) {
          unit = of(cell.read());
        } else if (unit.isEmpty() && cell.looksLike(text -> of(text).isPresent())) {
          unit = of(cell.unread());
        }
      }
    }
    return unit;
  }

  /** The one that a cell of its own states in a row of names. */
  public static Optional<String> stated(FormRow names) {
    return names.filled().stream()
        .filter(cell -> cell.looksLike(MoneyUnit::isStated))
        .findFirst()
        .flatMap(cell -> of(cell.read()));
  }

  /** Those that are stated and not known: what the sums come to in 万元 nobody can tell. */
  public static List<Remark> unknown(List<FormRow> rows) {
    return rows.stream()
        .flatMap(row -> row.filled().stream())
        .filter(cell -> cell.looksLike(MoneyUnit::isUnknown))
        .map(
            cell ->
                Remark.error(
                    cell.at(),
                    "金额单位",
                    "money-unit-unknown",
                    Map.of(
                        "row", String.valueOf(cell.place().row()),
                        "written", cell.read().strip())))
        .toList();
  }

  private static boolean isUnknown(String text) {
    return of(text).isEmpty() && UNKNOWN.matcher(Label.plain(text)).find();
  }

  /** The one that a text states first. */
  public static Optional<String> of(String text) {
    Matcher unit = UNIT.matcher(Label.plain(text));
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }
}
