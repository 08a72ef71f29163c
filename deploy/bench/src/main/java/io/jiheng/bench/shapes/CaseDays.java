package io.jiheng.bench.shapes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What of a case is counted.
 *
 * @param filed null before the filing
 * @param closed null while the case is open
 */
record CaseDays(LocalDate filed, LocalDate closed) {

  static final CaseDays NONE = new CaseDays(null, null);

  CaseDays after(ShapeEvent event) {
    return switch (event.type()) {
      case ShapeEvent.FILED -> new CaseDays(event.day(), closed);
      case ShapeEvent.CLOSED -> new CaseDays(filed, event.day());
      case ShapeEvent.CLOSING_REVOKED -> new CaseDays(filed, null);
      default -> this;
    };
  }

  /** Adds what the case contributes, so many times: 1 for what it is now, -1 for what it was. */
  void contribute(ShapeEvent any, Cells cells, long times) {
    if (filed == null) {
      return;
    }
    cells.add(any, filed, times, 0, times, 0);
    if (closed != null) {
      cells.add(any, closed, 0, times, -times, times * ChronoUnit.DAYS.between(filed, closed));
    }
  }
}
