package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.SumsByName.Amount;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures.Written;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The budget and its sources 资金来源, put together from the sums of a form. No sum is counted twice,
 * and none is made up in silence.
 *
 * <p>A budget that is not written is absent, and an error until a person writes it. Where the form
 * has a cell for it, a treasurer has left that open: what the sources come to is told and not taken
 * for it. Only a form that has no such cell, and in which every source that it names says
 * something, says the whole with its parts: their sum is taken, and that is told.
 */
final class BudgetSources {

  private final SumsByName sums;
  private final Map<String, CellPlace> places = new HashMap<>();
  private final ReadBudget budget;

  BudgetSources(Place form, List<ReadSum> read) {
    this.sums = new SumsByName(form, read);
    this.budget = whole();
  }

  ReadBudget budget() {
    return budget;
  }

  /** Where the sums stand, by what a sheet calls them. */
  Map<String, CellPlace> places() {
    return Map.copyOf(places);
  }

  List<Remark> remarks() {
    return List.copyOf(sums.remarks());
  }

  private ReadBudget whole() {
    Amount total = sums.only(MoneyName.TOTAL);
    Amount carried = sums.all(MoneyName.CARRIED);
    Amount other = sums.all(MoneyName.OTHER);
    Amount fiscal = withoutCarried(fiscal(carried), total, carried, other);
    List<Amount> sources = List.of(fiscal, carried, other);
    total.at().ifPresent(at -> places.put(SheetPointer.BUDGET, at));
    fiscal.at().ifPresent(at -> places.put(SheetPointer.FISCAL, at));
    carried.at().ifPresent(at -> places.put(SheetPointer.CARRIED, at));
    other.at().ifPresent(at -> places.put(SheetPointer.OTHER, at));
    tellParts(total, sources);
    boolean unsaid =
        sources.stream().allMatch(source -> source.sum().isEmpty()) && sums.remarks().isEmpty();
    Optional<Money> meant = total.sum().or(() -> summed(sources));
    if (unsaid && meant.filter(sum -> !sum.isZero()).isPresent()) {
      sums.warn(
          MoneyName.FISCAL, "source-missing", Map.of("budget", meant.orElseThrow().showWan()));
    }
    return new ReadBudget(
        meant,
        unsaid ? meant : fiscal.sum(),
        carried.sum(),
        other.sum(),
        new Written(total.written(), fiscal.written(), carried.written(), other.written()));
  }

  /** What the sources come to, where the form gives them alone and leaves nothing open. */
  private Optional<Money> summed(List<Amount> sources) {
    boolean given = sources.stream().anyMatch(source -> source.sum().isPresent());
    if (!given || sums.remarks().stream().anyMatch(Remark::isError)) {
      sums.error(MoneyName.TOTAL, "budget-missing", Map.of());
      return Optional.empty();
    }
    Money sum = Money.sum(sources.stream().map(Amount::orNothing).toList());
    Map<String, String> facts =
        Map.of("terms", sums.shown(MoneyName.values()), "sum", sum.showWan());
    if (sums.names(MoneyName.TOTAL) || sums.leavesOpen()) {
      sums.error(MoneyName.TOTAL, "budget-unwritten", facts);
      return Optional.empty();
    }
    sums.warn(MoneyName.TOTAL, "budget-summed", facts);
    return Optional.of(sum);
  }

  /** What a form says of fiscal money as a whole, or else what it says of its parts. */
  private Amount fiscal(Amount carried) {
    Amount any = sums.only(MoneyName.FISCAL);
    Amount ofYear = sums.only(MoneyName.FISCAL_OF_YEAR);
    if (ofYear.sum().isPresent() && any.sum().isPresent()) {
      boolean fits =
          any.sum().equals(ofYear.sum())
              || any.orNothing().equals(ofYear.orNothing().plus(carried.orNothing()));
      return fits ? besideParts(ofYear) : twice(MoneyName.FISCAL, MoneyName.FISCAL_OF_YEAR);
    }
    if (ofYear.sum().isPresent() || any.sum().isPresent()) {
      return besideParts(ofYear.sum().isPresent() ? ofYear : any);
    }
    Amount parts = parts();
    return parts.sum().isPresent() ? parts : any;
  }

  /** Parts that are taken for the whole, and with which the sources do not come to the budget. */
  private void tellParts(Amount total, List<Amount> sources) {
    String parts = sums.shown(MoneyName.FISCAL_OF_FUND, MoneyName.FISCAL_OF_LEVEL);
    boolean alone = !sums.has(MoneyName.FISCAL) && !sums.has(MoneyName.FISCAL_OF_YEAR);
    Money sum = Money.sum(sources.stream().map(Amount::orNothing).toList());
    if (alone && !parts.isEmpty() && !total.sum().equals(Optional.of(sum))) {
      sums.warn(
          MoneyName.FISCAL,
          "money-summed",
          Map.of("terms", parts, "sum", sources.get(0).orNothing().showWan()));
    }
  }

  /** By fund or by level of government; a form that has both says the same twice. */
  private Amount parts() {
    Amount funds = sums.all(MoneyName.FISCAL_OF_FUND);
    Amount levels = sums.all(MoneyName.FISCAL_OF_LEVEL);
    if (funds.sum().isEmpty() || levels.sum().isEmpty()) {
      return funds.sum().isPresent() ? funds : levels;
    }
    return funds.sum().equals(levels.sum())
        ? funds
        : twice(MoneyName.FISCAL_OF_FUND, MoneyName.FISCAL_OF_LEVEL);
  }

  private Amount besideParts(Amount whole) {
    String parts = sums.shown(MoneyName.FISCAL_OF_FUND, MoneyName.FISCAL_OF_LEVEL);
    if (!parts.isEmpty()) {
      sums.warn(
          MoneyName.FISCAL,
          "money-parts",
          Map.of("terms", parts, "sum", whole.orNothing().showWan()));
    }
    return whole;
  }

  private Amount twice(MoneyName one, MoneyName other) {
    sums.twice(MoneyName.FISCAL, sums.shown(one, other));
    return sums.none(MoneyName.FISCAL);
  }

  /** 财政拨款 may have what was carried over in it: where it does, only that adds up. */
  private Amount withoutCarried(Amount fiscal, Amount total, Amount carried, Amount other) {
    boolean within =
        fiscal.sum().isPresent()
            && !sums.has(MoneyName.FISCAL_OF_YEAR)
            && !carried.orNothing().isZero()
            && total.sum().equals(Optional.of(fiscal.orNothing().plus(other.orNothing())));
    if (!within || carried.orNothing().exceeds(fiscal.orNothing())) {
      return fiscal;
    }
    Money rest = fiscal.orNothing().minus(carried.orNothing());
    sums.warn(
        MoneyName.FISCAL,
        "carried-in-fiscal",
        Map.of(
            "fiscal", fiscal.orNothing().showWan(),
            "carried", carried.orNothing().showWan(),
            "rest", rest.showWan()));
    return new Amount(Optional.of(rest), "", fiscal.at());
  }
}
