package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sums of a form by what they are of. Where several lines are of the same, one of them may be
 * the whole of the others; else they are put together, and that is said.
 */
final class SumsByName {

  /**
   * A sum of one source.
   *
   * @param written the cell's text, empty where the sum was put together
   * @param at where it stands, or the first that it was put together of
   */
  record Amount(Optional<Money> sum, String written, Optional<CellPlace> at) {

    Money orNothing() {
      return sum.orElse(Money.ZERO);
    }
  }

  private final Place form;
  private final List<ReadSum> sums;
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param form where the form begins
   */
  SumsByName(Place form, List<ReadSum> sums) {
    this.form = form;
    this.sums = List.copyOf(sums);
    sums.stream()
        .filter(ReadSum::isUnread)
        .forEach(
            sum ->
                remarks.add(
                    Remark.error(
                        sum.cell().place().orElseGet(() -> CellPlace.of(form)),
                        cell(sum.name()),
                        sum.lacksUnit() ? "money-unit-missing" : "money-unread",
                        Map.of("written", sum.written()))));
  }

  List<Remark> remarks() {
    return remarks;
  }

  boolean has(MoneyName name) {
    return sums.stream().anyMatch(sum -> sum.name() == name && sum.sum().isPresent());
  }

  /** Whether the form has a cell for a sum of this name, be it blank. */
  boolean names(MoneyName name) {
    return sums.stream().anyMatch(sum -> sum.name() == name);
  }

  /** Whether a name stands there and nothing beside it, not even that there is none. */
  boolean leavesOpen() {
    return sums.stream().anyMatch(sum -> sum.written().isEmpty() && !has(sum.name()));
  }

  /** What is said under these names, line by line. */
  String shown(MoneyName... names) {
    List<MoneyName> wanted = List.of(names);
    return sums.stream()
        .filter(sum -> wanted.contains(sum.name()) && sum.sum().isPresent())
        .map(ReadSum::shown)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** The sum of which the form may have one only, under whatever names. */
  Amount only(MoneyName name) {
    List<ReadSum> known = known(name);
    if (known.stream().map(ReadSum::sum).distinct().count() > 1) {
      twice(name, shown(name));
      return none(name);
    }
    return known.stream().findFirst().map(SumsByName::amount).orElseGet(() -> unsaid(name));
  }

  /** The sum of all lines of a name, each counted once. */
  Amount all(MoneyName name) {
    Map<String, ReadSum> lines = new LinkedHashMap<>();
    for (ReadSum sum : known(name)) {
      ReadSum before = lines.putIfAbsent(sum.label(), sum);
      if (before != null && !before.sum().equals(sum.sum())) {
        twice(name, shown(name));
        return none(name);
      }
    }
    if (lines.size() < 2) {
      return lines.values().stream().findFirst().map(SumsByName::amount).orElse(unsaid(name));
    }
    Money sum = Money.sum(lines.values().stream().map(line -> line.sum().orElseThrow()).toList());
    Optional<ReadSum> whole =
        lines.values().stream()
            .filter(line -> line.sum().filter(one -> one.plus(one).equals(sum)).isPresent())
            .findFirst();
    String code = whole.isPresent() ? "money-parts" : "money-summed";
    Money meant = whole.flatMap(ReadSum::sum).orElse(sum);
    warn(name, code, Map.of("terms", shown(name), "sum", meant.showWan()));
    return whole.map(SumsByName::amount).orElse(new Amount(Optional.of(sum), "", at(name)));
  }

  /** Two that should be the same and are not: neither is taken. */
  void twice(MoneyName name, String terms) {
    error(name, "money-twice", Map.of("terms", terms));
  }

  void warn(MoneyName name, String code, Map<String, String> facts) {
    remarks.add(Remark.warning(whereOf(name), cell(name), code, facts));
  }

  void error(MoneyName name, String code, Map<String, String> facts) {
    remarks.add(Remark.error(whereOf(name), cell(name), code, facts));
  }

  Amount none(MoneyName name) {
    return new Amount(Optional.empty(), "", at(name));
  }

  /** Where a sum of this name stands, or else the one that is nearest to it. */
  private Optional<CellPlace> at(MoneyName name) {
    return sums.stream()
        .min(Comparator.comparingInt(sum -> distance(sum, name)))
        .flatMap(sum -> sum.cell().place());
  }

  private static int distance(ReadSum sum, MoneyName name) {
    if (sum.name() == name) {
      return sum.sum().isPresent() ? 0 : 1;
    }
    if (cell(sum.name()).equals(cell(name))) {
      return 2;
    }
    return sum.name() == MoneyName.TOTAL ? 3 : 4;
  }

  private CellPlace whereOf(MoneyName name) {
    return at(name).orElseGet(() -> CellPlace.of(form));
  }

  private List<ReadSum> known(MoneyName name) {
    return sums.stream().filter(sum -> sum.name() == name && sum.sum().isPresent()).toList();
  }

  /** That there is none may be written as well: a dash. */
  private Amount unsaid(MoneyName name) {
    return sums.stream()
        .filter(sum -> sum.name() == name && !sum.isUnread())
        .findFirst()
        .map(SumsByName::amount)
        .orElseGet(() -> none(name));
  }

  private static Amount amount(ReadSum sum) {
    return new Amount(sum.sum(), sum.written(), sum.cell().place());
  }

  private static String cell(MoneyName name) {
    return switch (name) {
      case TOTAL -> "预算数";
      case CARRIED -> "上年结转";
      case OTHER -> "其他资金";
      default -> "财政资金";
    };
  }
}
