package io.jiheng.indicators.eventlog;

import java.util.Locale;

/** An event that cannot be understood: the place in it, the value there, and why. */
public final class UnreadableEventException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_VALUE = 200;

  /** Why an event is not counted; the wire form is lower case with hyphens. */
  public enum Code {
    NOT_JSON,
    MISSING_FIELD,
    INVALID_FIELD,
    UNKNOWN_TYPE,
    INVALID_CASE_NUMBER,
    CONFLICTING_BODY,
    FOREIGN_SOURCE,
    NOT_STORABLE;

    /** As it is written in dead letters. */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;
  private final String place;
  private final String value;

  /**
   * @param place JSON pointer, e.g. /data/closedOn
   * @param reason in Chinese, for the person who reads the dead letter
   */
  public UnreadableEventException(Code code, String place, String value, String reason) {
    super(reason);
    this.code = code;
    this.place = place;
    this.value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
  }

  public Code code() {
    return code;
  }

  public String place() {
    return place;
  }

  public String value() {
    return value;
  }
}
