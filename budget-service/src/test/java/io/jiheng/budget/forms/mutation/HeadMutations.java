package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridCell;
import io.jiheng.budget.forms.grid.GridRow;
import io.jiheng.budget.forms.grid.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What happens to whose, of which year and in which unit of money a form is, and to formulas. */
final class HeadMutations {

  private static final List<String> UNITS =
      List.of("单位：元", "单位：万元", "单位:千元", "（单位：亿元）", "金额单位：人民币元", "单位：");
  private static final List<String> YEARS =
      List.of("预算年度：2024", "预算年度：2022", "2024年度", "预算年度：", "预算年度：2023年");
  private static final List<String> TITLES =
      List.of("（2024年度）", "（2023年度）", "2022年", "〔2021〕88号", "（迁财〔2022〕15号）", "");

  private HeadMutations() {}

  static Map<String, Mutation> all() {
    Map<String, Mutation> all = new LinkedHashMap<>();
    all.put(
        "change the unit of money",
        form -> form.rewrite(of(form, Role.MONEY_UNIT), text -> form.any(UNITS).orElseThrow()));
    all.put(
        "state another year",
        form -> form.rewrite(of(form, Role.YEAR), text -> form.any(YEARS).orElseThrow()));
    all.put("put a year in the heading", HeadMutations::title);
    all.put(
        "put a document number in the name",
        form ->
            form.rewrite(
                of(form, Role.NAME),
                text -> "冀财〔2021〕" + (1 + form.dice().nextInt(99)) + "号" + text));
    all.put("hide a column", HeadMutations::hideColumn);
    all.put("reckon a cell by a formula", HeadMutations::formula);
    return all;
  }

  private static Optional<GridCell> of(FormOnSheet form, Role role) {
    return form.anyCell(cell -> cell.roles().contains(role));
  }

  private static Optional<String> title(FormOnSheet form) {
    List<Integer> titles =
        IntStream.range(0, form.sheet().rows().size())
            .filter(at -> form.row(at).form() == form.form() && !form.row(at).tabular())
            .filter(at -> !form.row(at).text().isEmpty())
            .boxed()
            .toList();
    return form.any(titles)
        .map(
            at -> {
              String bare = form.row(at).text().replaceAll("[（(]?20\\d\\d年度?[)）]?", "");
              String title = form.any(TITLES).orElseThrow() + bare;
              form.sheet().rows().set(at, GridRow.prose(form.form(), title));
              return title;
            });
  }

  private static Optional<String> hideColumn(FormOnSheet form) {
    int width = form.rows().stream().mapToInt(at -> form.row(at).width()).min().orElse(0);
    if (!form.spreadsheet() || width == 0) {
      return Optional.empty();
    }
    int column = form.dice().nextInt(width);
    form.sheet().hiddenColumns().add(column);
    return Optional.of(String.valueOf(column));
  }

  /** The value stays what it was. */
  private static Optional<String> formula(FormOnSheet form) {
    return form.anyCell(cell -> form.spreadsheet() && cell.text().matches("\\d{1,6}(\\.\\d{1,2})?"))
        .map(
            cell -> {
              GridCell.Formula formula =
                  new GridCell.Formula(cell.text() + "+0", form.dice().nextBoolean());
              form.sheet().replace(cell, cell.with(formula));
              return "“" + cell.text() + "” " + formula;
            });
  }
}
