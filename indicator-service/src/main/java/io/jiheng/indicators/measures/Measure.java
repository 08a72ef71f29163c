package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A measure 计量项: a pure function of a case file that says what the case adds on which days. All are
 * whole numbers and sums, so every roll-up over days, families and courts is a sum.
 */
public enum Measure {
  /** 新收: cases filed, on the day of filing. */
  FILED((file, days) -> days.add(filedOn(file), 1)),

  /** 结案: cases closed, on the day of closing. */
  CLOSED((file, days) -> closedOn(file, day -> days.add(day, 1))),

  /**
   * 未结: change of the number of pending cases; the sum over all days up to d is P(d). A case said
   * to be closed before it was filed was pending on no day.
   */
  PENDING(
      (file, days) -> {
        var filed = filedOn(file);
        var closing = file.closing();
        if (closing.isPresent() && closing.get().closedOn().isBefore(filed)) {
          return;
        }
        days.add(filed, 1);
        closedOn(file, day -> days.add(day, -1));
      }),

  /** 结案用时: calendar days from filing to closing, on the day of closing. */
  DAYS_TO_CLOSE(
      (file, days) ->
          closedOn(file, day -> days.add(day, ChronoUnit.DAYS.between(filedOn(file), day))));

  private final BiConsumer<CaseFile, Days> rule;

  Measure(BiConsumer<CaseFile, Days> rule) {
    this.rule = rule;
  }

  /** The name in the catalogue, e.g. days-to-close. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The column of the table {@code counter}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells the days and amounts of a case file that {@linkplain CaseFile#counts() counts}. */
  void contribute(CaseFile file, Days days) {
    rule.accept(file, days);
  }

  /** Where a measure puts what a case adds. */
  @FunctionalInterface
  interface Days {
    void add(LocalDate day, long amount);
  }

  private static LocalDate filedOn(CaseFile file) {
    return file.filing().orElseThrow().filedOn();
  }

  private static void closedOn(CaseFile file, Consumer<LocalDate> action) {
    file.closing().ifPresent(closing -> action.accept(closing.closedOn()));
  }
}
