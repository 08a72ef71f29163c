package io.jiheng.indicators.ledger;

import io.jiheng.indicators.catalogue.LedgerItem;
import java.util.List;
import java.util.Optional;

/** What can be booked 台账项目. */
@FunctionalInterface
public interface LedgerItems {

  List<LedgerItem> all();

  default Optional<LedgerItem> item(String code) {
    return all().stream().filter(item -> item.code().equals(code)).findFirst();
  }
}
