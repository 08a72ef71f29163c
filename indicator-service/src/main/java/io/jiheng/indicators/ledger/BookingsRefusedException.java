package io.jiheng.indicators.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reports that nothing was booked, and why: every booking that was refused by its place. */
public final class BookingsRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SortedMap<Integer, BookingRefusal> refusals;

  BookingsRefusedException(Map<Integer, BookingRefusal> refusals) {
    super(refusals.toString(), null, false, false);
    this.refusals = new TreeMap<>(refusals);
  }

  /** The refusals by the place of the booking among those of the request, the first being 0. */
  public SortedMap<Integer, BookingRefusal> refusals() {
    return refusals;
  }
}
