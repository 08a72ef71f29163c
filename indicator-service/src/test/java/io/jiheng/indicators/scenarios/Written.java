package io.jiheng.indicators.scenarios;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a step of a scenario writes into the books 簿册 of a court: its ledger or its roster. */
sealed interface Written extends Given {

  void into(BookKeeper keeper);

  /**
   * An entry of the ledger 台账.
   *
   * @param book code of the item
   * @param denominator of a ratio or survey, else absent
   */
  record Entry(
      String book,
      String ref,
      String court,
      String department,
      LocalDate day,
      BigDecimal numerator,
      BigDecimal denominator)
      implements Written {

    @Override
    public String name() {
      return ref;
    }

    @Override
    public Optional<LocalDate> about() {
      return Optional.of(day);
    }

    @Override
    public void into(BookKeeper keeper) {
      keeper.book(this);
    }
  }

  /**
   * The counter-entry 冲正 to an entry.
   *
   * @param reverse ref of the entry
   */
  record Reversal(String reverse) implements Written {

    @Override
    public String name() {
      return "reversal of " + reverse;
    }

    @Override
    public Optional<LocalDate> about() {
      return Optional.empty();
    }

    @Override
    public void into(BookKeeper keeper) {
      keeper.reverse(reverse);
    }
  }

  /**
   * A row of the roster 名册.
   *
   * @param seat code of the judge
   * @param to absent while it lasts
   */
  record Seat(
      String seat, String ref, String court, String department, LocalDate from, LocalDate to)
      implements Written {

    @Override
    public String name() {
      return ref;
    }

    @Override
    public Optional<LocalDate> about() {
      return Optional.of(from);
    }

    @Override
    public void into(BookKeeper keeper) {
      keeper.seat(this);
    }

    Seat endingOn(LocalDate last) {
      return new Seat(seat, ref, court, department, from, last);
    }
  }

  /**
   * The last day of a row of the roster, told afterwards.
   *
   * @param end ref of the row
   */
  record Ending(String end, LocalDate to) implements Written {

    @Override
    public String name() {
      return "ending of " + end + " on " + to;
    }

    @Override
    public Optional<LocalDate> about() {
      return Optional.of(to);
    }

    @Override
    public void into(BookKeeper keeper) {
      keeper.end(end, to);
    }
  }

  /**
   * A row of the roster that was entered by mistake 作废.
   *
   * @param withdraw ref of the row
   */
  record Withdrawal(String withdraw) implements Written {

    @Override
    public String name() {
      return "withdrawal of " + withdraw;
    }

    @Override
    public Optional<LocalDate> about() {
      return Optional.empty();
    }

    @Override
    public void into(BookKeeper keeper) {
      keeper.withdraw(withdraw);
    }
  }
}
