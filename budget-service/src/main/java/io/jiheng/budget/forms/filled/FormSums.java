package io.jiheng.budget.forms.filled;

import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.monitoring.print.PrintedMonitoring;
import io.jiheng.budget.unit.BudgetUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the figures a form prints against what the service reckons 核对; where they differ it says
 * both.
 */
public final class FormSums {

  private static final int SCALE = 6;

  private final List<Remark> remarks = new ArrayList<>();

  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** Objectives, which no form of this kind changes. */
  public void hold(CellPlace at, String cell, String objectives, String known) {
    if (!SameText.isAlike(objectives, known)) {
      remarks.add(Remark.warning(at, cell, "form-objectives-differ", Map.of()));
    }
  }

  /** 主管部门 by its name; a form may leave out its code. */
  public void holdDepartment(CellPlace at, String written, BudgetUnit known) {
    Optional<String> name = UnitMention.named(written).name();
    if (name.isPresent() && !SameText.isAlike(name.get(), known.name())) {
      remarks.add(differs(at, "主管部门", "form-department-differs", written, known.name()));
    }
  }

  /** What will be paid by the year's end, line by line. */
  public void holdForecast(List<ReadFundLine> form, PrintedMonitoring known) {
    for (ReadFundLine line : form) {
      known.funds().stream()
          .filter(book -> Label.of(book.name()).equals(line.name()))
          .findFirst()
          .ifPresent(
              book ->
                  sum(
                      line.places().at(FilledPointer.FORECAST),
                      line.name() + "全年预计执行数",
                      line.forecast(),
                      FundLine.shown(known.forecast(book))));
    }
  }

  /** A rate that does not follow from the sums beside it. */
  private void rate(ReadFundLine line) {
    Optional<BigDecimal> budget = number(line.budget()).filter(sum -> sum.signum() != 0);
    Optional<BigDecimal> paid = number(line.paid());
    Optional<BigDecimal> rate = number(line.rate().replaceFirst("[%％]$", ""));
    if (budget.isEmpty() || paid.isEmpty() || rate.isEmpty()) {
      return;
    }
    BigDecimal exact =
        paid.get().movePointRight(2).divide(budget.get(), SCALE, RoundingMode.HALF_UP);
    BigDecimal rounded = exact.setScale(Math.max(0, rate.get().scale()), RoundingMode.HALF_UP);
    if (rounded.compareTo(rate.get()) != 0) {
      remarks.add(
          differs(
              line.places().at(FilledPointer.RATE),
              line.name() + "执行率",
              "form-score-differs",
              line.rate(),
              rounded.toPlainString() + "%"));
    }
  }

  /** Budget and payments, line by line as far as both have them. */
  public void hold(List<ReadFundLine> form, List<FundLine> books) {
    for (ReadFundLine line : form) {
      rate(line);
      books.stream()
          .filter(known -> isSame(known.name(), line.name()))
          .findFirst()
          .ifPresent(
              known -> {
                sum(
                    line.places().at(FilledPointer.INITIAL),
                    line.name() + "年初预算数",
                    line.initial(),
                    FundLine.shown(known.initial()));
                sum(
                    line.places().at(FilledPointer.BUDGET),
                    line.name() + "全年预算数",
                    line.budget(),
                    FundLine.shown(known.budget()));
                sum(
                    line.places().at(FilledPointer.PAID),
                    line.name() + "执行数",
                    line.paid(),
                    FundLine.shown(known.paid()));
              });
    }
  }

  /** Whatever it is called: 财政拨款 in one form is 当年财政拨款 in another. */
  private static boolean isSame(String known, String written) {
    Optional<MoneyName> name = MoneyName.of(known);
    return Label.of(known).equals(Label.of(written))
        || name.isPresent() && name.equals(MoneyName.of(written))
        || name.filter(MoneyName.FISCAL_OF_YEAR::equals).isPresent()
            && MoneyName.of(written).filter(MoneyName.FISCAL::equals).isPresent();
  }

  /** Points that the form prints and the service reckons. */
  public void score(CellPlace at, String cell, String written, BigDecimal reckoned) {
    if (differ(written, reckoned)) {
      remarks.add(
          differs(
              at,
              cell,
              "form-score-differs",
              written,
              reckoned.stripTrailingZeros().toPlainString()));
    }
  }

  /** A word that the form prints and the service reckons. */
  public void word(CellPlace at, String cell, String written, String reckoned) {
    if (!SameText.isAlike(written, reckoned)) {
      remarks.add(differs(at, cell, "form-score-differs", written, reckoned));
    }
  }

  private void sum(CellPlace at, String cell, String written, String known) {
    Optional<BigDecimal> books = number(known);
    if (books.isPresent() && differ(written, books.get())) {
      remarks.add(differs(at, cell, "form-sum-differs", written, known));
    }
  }

  private static boolean differ(String written, BigDecimal reckoned) {
    return !written.isEmpty()
        && number(written).filter(figure -> figure.compareTo(reckoned) == 0).isEmpty();
  }

  private static Optional<BigDecimal> number(String written) {
    return FigureText.read(written.strip().replaceFirst("(?:分|万元)$", ""));
  }

  private static Remark differs(
      CellPlace at, String cell, String code, String written, String known) {
    return Remark.warning(at, cell, code, Map.of("written", written, "known", known));
  }
}
