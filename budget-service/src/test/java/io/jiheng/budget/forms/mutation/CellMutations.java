package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridCell;
import io.jiheng.budget.forms.grid.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to single cells. */
final class CellMutations {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final List<String> UNITS =
      List.of("件", "人次", "%", "百分比", "万元", "元", "天", "个工作日", "台（套）", "‰", "元/人·月", "");
  private static final List<String> STRANGE =
      List.of(
          "—",
          "/",
          "无",
          "待定",
          "#REF!",
          "3-5",
          "3,6,9,12月",
          "12²",
          "98%①",
          "Ⅲ",
          "1.2.3",
          "12,34",
          "№7");

  private CellMutations() {}

  static Map<String, Mutation> all() {
    Map<String, Mutation> all = new LinkedHashMap<>();
    all.put("blank a cell", form -> form.rewrite(figureOrAny(form), text -> ""));
    all.put("change a figure", form -> form.rewrite(figure(form), text -> changed(form, text)));
    all.put(
        "write a figure otherwise",
        form -> form.rewrite(figure(form), text -> NumeralStyles.any(form.dice(), text)));
    all.put("change the unit of a target", CellMutations::unit);
    all.put(
        "write something strange",
        form -> form.rewrite(figure(form), text -> form.any(STRANGE).orElseThrow()));
    all.put(
        "break a text over lines",
        form ->
            form.rewrite(
                form.anyCell(cell -> cell.text().length() > 3), text -> broken(form, text)));
    return all;
  }

  private static Optional<GridCell> figure(FormOnSheet form) {
    return form.anyCell(FormOnSheet::hasFigure);
  }

  private static Optional<GridCell> figureOrAny(FormOnSheet form) {
    return form.dice().nextInt(3) == 0
        ? form.anyCell(cell -> !cell.text().isEmpty())
        : figure(form);
  }

  private static String changed(FormOnSheet form, String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      return text;
    }
    int digits = 1 + form.dice().nextInt(5);
    StringBuilder other = new StringBuilder(String.valueOf(1 + form.dice().nextInt(9)));
    while (other.length() < digits) {
      other.append(form.dice().nextInt(10));
    }
    if (form.dice().nextInt(3) == 0) {
      other.append('.').append(form.dice().nextInt(10)).append(1 + form.dice().nextInt(9));
    }
    return text.substring(0, number.start()) + other + text.substring(number.end());
  }

  private static Optional<String> unit(FormOnSheet form) {
    Optional<GridCell> target =
        form.anyCell(cell -> cell.roles().contains(Role.TARGET) && Figures.any(cell.text()));
    return form.rewrite(
        target,
        text -> {
          Matcher number = NUMBER.matcher(text);
          return number.find()
              ? text.substring(0, number.end()) + form.any(UNITS).orElseThrow()
              : text;
        });
  }

  /** Between two letters that are not both of one number. */
  private static String broken(FormOnSheet form, String text) {
    int at = 1 + form.dice().nextInt(text.length() - 1);
    boolean within = isOfNumber(text.charAt(at - 1)) && isOfNumber(text.charAt(at));
    return within ? text : text.substring(0, at) + "\n" + text.substring(at);
  }

  private static boolean isOfNumber(char letter) {
    return letter >= '0' && letter <= '9' || ".,%年月日".indexOf(letter) >= 0;
  }
}
