package io.jiheng.indicators.limits;

import java.util.Locale;

/**
 * What is wrong with what somebody entered, and where.
 *
 * @param row which row, from 1; in CSV the line of the file
 * @param field which field of it
 * @param value what stands there; empty where nothing does
 */
public record Mistake(int row, String field, String value, Reason reason) {

  /** What is wrong with it. */
  public enum Reason {
    MISSING,
    TOO_LONG,
    UNPRINTABLE,
    UNKNOWN_FAMILY,
    UNKNOWN_PROCEDURE,
    NO_LIMIT,
    REPEATED,
    WRONG_HEADER,
    WRONG_WIDTH,
    UNREADABLE,
    NO_DAY,
    OTHER_YEAR,
    REPEATED_DAY,
    NO_WEEKEND,
    NO_DAYS;

    /** Under which its words stand. */
    public String key() {
      return "limits-mistake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
