package io.jiheng.contract.admission;

/**
 * One thing wrong with an event 差错.
 *
 * @param place where, as a JSON Pointer (RFC 6901) into the event, e.g. /data/closedOn
 * @param value what stands there, shortened; empty where nothing does
 * @param code what kind of flaw, e.g. wrong-date
 * @param reason why it is one
 */
public record Flaw(String place, String value, String code, Reason reason) {

  private static final int SHOWN = 80;

  public Flaw {
    if (value.length() > SHOWN) {
      value = value.substring(0, value.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
  }

  Flaw(String place, String value, String code, String chinese, String english) {
    this(place, value, code, new Reason(chinese, english));
  }
}
