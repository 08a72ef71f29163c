package io.jiheng.bench.fault;

import io.jiheng.bench.stack.BreakableStack;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Place;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what the services say after a round against what was accepted 核对. */
final class Proof {

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final Duration COUNTED_WITHIN = Duration.ofMinutes(2);

  /** What is counted by then was late and not lost. */
  private static final Duration AT_LAST_WITHIN = Duration.ofMinutes(8);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final String COUNTED =
      "select coalesce(sum(events), 0) from court_count union all select count(*) from dead_letter";

  private final BreakableStack stack;
  private final Client admin;
  private final Closings closings;
  private long cells;

  Proof(BreakableStack stack, Client admin, Closings closings) {
    this.stack = stack;
    this.admin = admin;
    this.closings = closings;
  }

  /** What is wrong where the services do not become ready again. */
  static Optional<String> untilReady(BreakableStack stack) {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    List<Place> unready = HealthWatch.unready(stack);
    while (!unready.isEmpty()) {
      if (System.nanoTime() > deadline) {
        return Optional.of(unready + " not ready within " + READY_WITHIN);
      }
      Pause.of(BETWEEN_LOOKS);
      unready = HealthWatch.unready(stack);
    }
    return Optional.empty();
  }

  /** All that does not agree; empty where everything does. */
  List<String> of(EventLoad events, PaymentLoad payments) {
    var faults = new ArrayList<String>();
    try {
      counting(events.accepted()).ifPresent(faults::add);
      long dead = numbers()[1];
      if (dead != 0) {
        faults.add(dead + " events became dead letters");
      }
      faults.addAll(values());
      recount().ifPresent(faults::add);
      if (payments.booked() != payments.entered()
          || payments.paidYuan().compareTo(BigDecimal.valueOf(payments.entered())) != 0) {
        faults.add(
            "%d payments of 1 yuan were entered, the books have %d and %s yuan"
                .formatted(payments.entered(), payments.booked(), payments.paidYuan()));
      }
    } catch (SQLException | IllegalStateException e) {
      faults.add("nothing could be proven: " + e);
    }
    return faults;
  }

  /** How many cells the latest recount compared. */
  long cells() {
    return cells;
  }

  private List<String> values() {
    var faults = new ArrayList<String>();
    for (var key : ValueWatch.keys()) {
      var answer = ValueWatch.ask(admin, key);
      if (!answer.isGood()) {
        faults.add(key + " was answered " + answer);
      } else if (ValueWatch.closed(answer) != closings.exact(key)) {
        faults.add(
            key + ": " + ValueWatch.closed(answer) + " closed instead of " + closings.exact(key));
      }
    }
    return faults;
  }

  private Optional<String> recount() {
    var answer = admin.post("/api/v1/recount", "application/json", "");
    if (!answer.isGood()) {
      return Optional.of("the recount was answered " + answer);
    }
    cells = answer.json().get("cellsCompared").longValue();
    long differing = answer.json().get("cellsDiffering").longValue();
    return differing == 0 && cells > 0
        ? Optional.empty()
        : Optional.of(differing + " of " + cells + " cells differ from the recount");
  }

  /** What is wrong with how many are counted; what came late is told apart from what is lost. */
  private Optional<String> counting(long accepted) throws SQLException {
    long begun = System.nanoTime();
    long inTime = untilCounted(accepted, begun + COUNTED_WITHIN.toNanos());
    if (inTime == accepted) {
      return Optional.empty();
    }
    var fault = accepted + " events were accepted, " + inTime + " are counted";
    if (inTime > accepted) {
      return Optional.of(fault);
    }
    stack.writeThreads();
    long atLast = untilCounted(accepted, begun + AT_LAST_WITHIN.toNanos());
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    return Optional.of("%s; after %d s %d".formatted(fault, seconds, atLast));
  }

  private long untilCounted(long accepted, long deadline) throws SQLException {
    long counted = numbers()[0];
    while (counted < accepted && System.nanoTime() < deadline) {
      Pause.of(BETWEEN_LOOKS);
      counted = numbers()[0];
    }
    return counted;
  }

  private long[] numbers() throws SQLException {
    try (var connection = DriverManager.getConnection(stack.jdbcUrl("indicators"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(COUNTED)) {
      var numbers = new long[2];
      for (int row = 0; rows.next(); row++) {
        numbers[row] = rows.getLong(1);
      }
      return numbers;
    }
  }
}
