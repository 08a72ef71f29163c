package io.jiheng.indicators.ledger;

import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;

/** In which order entries are listed; those that are alike, in the order of their recording. */
public record LedgerOrder(Key key, boolean descending) {

  /** What entries can be ordered by. */
  public enum Key {
    DAY("countsOn"),
    ITEM("item"),
    DEPARTMENT("department"),
    NUMERATOR("numerator"),
    RECORDED("recordedAt");

    private final String property;

    Key(String property) {
      this.property = property;
    }
  }

  Sort sort() {
    var direction = descending ? Direction.Descending : Direction.Ascending;
    return Sort.by(key.property, direction).and("recordedAt", direction).and("id", direction);
  }
}
