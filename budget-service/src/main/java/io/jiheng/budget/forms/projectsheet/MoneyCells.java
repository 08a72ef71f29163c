package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.MoneyUnit;
import io.jiheng.budget.forms.table.cell.MoneyCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the money cells 预算数, 财政资金, 上年结转, 其他资金 of a form. */
public final class MoneyCells {

  private final Place place;
  private final Optional<String> unit;
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, CellPlace> places = new HashMap<>();

  /**
   * @param unit 万元 or 元, of figures that name none; empty where the form does not say, so that a
   *     bare figure is no sum
   */
  public MoneyCells(Place place, Optional<String> unit) {
    this.place = place;
    this.unit = unit;
  }

  /** Where the sums stand that were read, by what a sheet calls them. */
  public Map<String, CellPlace> places() {
    return Map.copyOf(places);
  }

  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * A cell of 74.5 元 beside a budget of 74.5 万元 is a slip of the unit when only its bare figure
   * adds up (document 001): that is what is meant, and a rule for sheets points the slip out.
   */
  public ReadBudget read(List<MoneyCell> cells) {
    BudgetSources literal = new BudgetSources(place, sums(cells, this::literal));
    BudgetSources bare = new BudgetSources(place, sums(cells, this::bare));
    boolean slipped =
        literal.budget().total().isPresent()
            && !literal.budget().addsUp()
            && bare.budget().addsUp();
    BudgetSources meant = slipped ? bare : literal;
    remarks.addAll(meant.remarks());
    places.putAll(meant.places());
    return meant.budget();
  }

  private interface Reading {
    Optional<Money> of(MoneyCell cell);
  }

  private List<ReadSum> sums(List<MoneyCell> cells, Reading reading) {
    return cells.stream()
        .map(cell -> new ReadSum(cell, reading.of(cell), lacksUnit(cell)))
        .toList();
  }

  private Optional<Money> literal(MoneyCell cell) {
    String plain = plain(cell);
    if (!MoneyText.isFigure(plain)) {
      return MoneyText.read(plain);
    }
    return cell.unit(unit)
        .or(() -> isZero(plain) ? Optional.of(MoneyUnit.WAN) : Optional.empty())
        .flatMap(counted -> MoneyText.read(plain + counted));
  }

  /** A blank parts thousands; anywhere else it could part two figures. */
  private static String plain(MoneyCell cell) {
    return FigureText.plain(cell.text())
        .replaceAll("(?<=\\d)\\s+(?=\\d{3}(?!\\d))", "")
        .replaceAll("(?<![\\d.,])\\s+|\\s+(?![\\d.,])", "");
  }

  /** Nothing is as much in every unit. */
  private static boolean isZero(String figure) {
    return FigureText.read(figure).filter(number -> number.signum() == 0).isPresent();
  }

  private boolean lacksUnit(MoneyCell cell) {
    return MoneyText.isFigure(plain(cell)) && cell.unit(unit).isEmpty();
  }

  private Optional<Money> bare(MoneyCell cell) {
    return cell.name() == MoneyName.TOTAL ? literal(cell) : MoneyText.bareWan(cell.text());
  }
}
