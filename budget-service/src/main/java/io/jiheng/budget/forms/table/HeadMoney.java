package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.MoneyCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.forms.table.cell.PrintedText;
import io.jiheng.budget.money.MoneyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sums in the head of a form 预算数及资金来源, each with the name that it stands beside. */
public final class HeadMoney {

  /** These say too little by themselves to be names where nothing stands beside them. */
  private static final Set<String> ANYTHING = Set.of("其他", "其它");

  private final List<Named> named = new ArrayList<>();

  /**
   * A name of money and what stands behind it.
   *
   * @param told what the cell of the name says of the sum itself
   */
  private record Named(
      MoneyName name, String label, FormCell cell, String told, List<FormCell> values) {

    /** Values with a blank cell between them and the name, in which another name could stand. */
    Stream<FormCell> apart() {
      return values.stream().limit(1).filter(value -> value.column() > last(cell) + 1);
    }

    MoneyCell read() {
      FormCell first = values.stream().findFirst().orElse(cell);
      MoneyCell money = new MoneyCell(name, label, told).at(first.at());
      for (FormCell value : values) {
        money = money.with(PrintedText.unbroken(value.read()));
      }
      return money;
    }
  }

  public static boolean isName(String label) {
    return MoneyName.of(label).isPresent();
  }

  /** Whether a cell is the unit of the sum before it: 15.00 | 万元. */
  static boolean isUnit(FormCell cell) {
    return cell.looksLike(text -> MoneyText.read("1" + text.strip()).isPresent());
  }

  /** Whether a cell is a sum, with or without its unit. */
  static boolean isSum(FormCell cell) {
    return cell.looksLike(text -> MoneyText.isFigure(text) || MoneyText.read(text).isPresent());
  }

  /** Takes a cell for the name of the sum that follows it, if it is one. */
  void name(FormCell cell) {
    String label = cell.read();
    MoneyName.of(label)
        .ifPresent(name -> named.add(new Named(name, label, cell, "", new ArrayList<>())));
  }

  /** Takes what stands behind the last name. */
  void values(String name, List<FormCell> cells) {
    if (isName(name)) {
      named.get(named.size() - 1).values().addAll(cells);
    }
  }

  /** Takes a cell that holds name and sum in one, if it is such: 预算金额：15.00万元. */
  boolean tells(FormCell cell) {
    if (!cell.looksLike(text -> MoneyCell.told(text).isPresent())) {
      return false;
    }
    MoneyCell told = MoneyCell.told(cell.read()).orElseThrow();
    named.add(new Named(told.name(), told.label(), cell, told.text(), List.of()));
    return true;
  }

  private static int last(FormCell cell) {
    return cell.columns().max().orElse(cell.column());
  }

  /** Sums that stand behind a blank cell: its name could be left out, and they be of that. */
  List<FormCell> apart() {
    return named.stream().flatMap(Named::apart).filter(HeadMoney::isSum).toList();
  }

  /** Whether a cell that stands alone and reads like a name of money is none. */
  boolean isText(String label) {
    return ANYTHING.contains(label)
        || Stream.of(MoneyName.TOTAL, MoneyName.FISCAL, MoneyName.CARRIED, MoneyName.OTHER)
            .allMatch(
                name ->
                    named.stream()
                        .map(Named::name)
                        .anyMatch(
                            sum -> sum == name || name == MoneyName.FISCAL && sum.isFiscal()));
  }

  List<MoneyCell> cells() {
    return named.stream().map(Named::read).toList();
  }
}
