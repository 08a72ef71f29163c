package io.jiheng.indicators.scenarios;

import io.jiheng.indicators.scenarios.Written.Entry;
import io.jiheng.indicators.scenarios.Written.Seat;
import java.time.LocalDate;

/** Writes into the books of the courts of a scenario. A ref names what was written before. */
interface BookKeeper {

  void book(Entry entry);

  void reverse(String ref);

  void seat(Seat seat);

  void end(String ref, LocalDate last);

  void withdraw(String ref);
}
