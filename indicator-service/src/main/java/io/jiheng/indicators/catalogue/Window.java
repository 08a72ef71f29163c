package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;

/** The span of days a sum runs over 统计期, told from the day a value is asked for (asOf). */
public enum Window {
  /** Y: the calendar year 自然年, 1 January .. asOf. */
  YEAR {
    @Override
    public Days of(LocalDate asOf) {
      return new Days(asOf.withDayOfYear(1), asOf);
    }
  },

  /**
   * S: the statistical year 统计年度, 1 December of last year .. asOf, at most 30 November (003 §2).
   */
  STATISTICAL_YEAR {
    @Override
    public Days of(LocalDate asOf) {
      var end = asOf.with(LAST_OF_STATISTICAL_YEAR);
      return new Days(end.minusYears(1).plusDays(1), asOf.isBefore(end) ? asOf : end);
    }
  },

  /** All days before the calendar year: the level carried over 旧存. */
  BEFORE_YEAR {
    @Override
    public Days of(LocalDate asOf) {
      return Days.upTo(asOf.withDayOfYear(1).minusDays(1));
    }
  },

  /** All days up to 30 November of last year: the level carried into the statistical year. */
  BEFORE_STATISTICAL_YEAR {
    @Override
    public Days of(LocalDate asOf) {
      return Days.upTo(asOf.with(LAST_OF_STATISTICAL_YEAR).minusYears(1));
    }
  },

  /** All days up to asOf: a level, e.g. pending cases. */
  UP_TO_NOW {
    @Override
    public Days of(LocalDate asOf) {
      return Days.upTo(asOf);
    }
  },

  /** All days more than a year before asOf. */
  BEFORE_A_YEAR_AGO {
    @Override
    public Days of(LocalDate asOf) {
      return Days.upTo(asOf.minusYears(1).minusDays(1));
    }
  },

  /** All days more than two years before asOf. */
  BEFORE_TWO_YEARS_AGO {
    @Override
    public Days of(LocalDate asOf) {
      return Days.upTo(asOf.minusYears(2).minusDays(1));
    }
  },

  /** All days more than 15 days before asOf. */
  BEFORE_15_DAYS_AGO {
    @Override
    public Days of(LocalDate asOf) {
      return Days.upTo(asOf.minusDays(16));
    }
  },

  /** All days more than 30 days before asOf. */
  BEFORE_30_DAYS_AGO {
    @Override
    public Days of(LocalDate asOf) {
      return Days.upTo(asOf.minusDays(31));
    }
  };

  private static final MonthDay LAST_OF_STATISTICAL_YEAR = MonthDay.of(11, 30);

  /** The days of this window for a value at the end of {@code asOf} (Asia/Shanghai). */
  public abstract Days of(LocalDate asOf);

  /** A span of days, both ends included. */
  public record Days(LocalDate from, LocalDate to) {

    /** From when levels are summed up: before any fact. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    static Days upTo(LocalDate to) {
      return new Days(BEGINNING, to);
    }

    public boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
