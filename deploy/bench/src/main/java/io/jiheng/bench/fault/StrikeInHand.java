package io.jiheng.bench.fault;

import io.jiheng.bench.stack.BreakableServer;
import io.jiheng.bench.stack.BreakableStack;
import io.jiheng.bench.stack.Component;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Place;
import io.jiheng.bench.stack.SmallDisk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A strike while it is carried out, and when that was. */
final class StrikeInHand implements Runnable {

  private static final Duration DELAY = Duration.ofMillis(150);

  /** So long a service may take to notice that what it needs is away, or is there again. */
  private static final Duration NOTICED_WITHIN = Duration.ofSeconds(10);

  private static final List<Place> WITH_DATABASE = List.of(Place.INDICATORS, Place.BUDGET);

  private final BreakableStack stack;
  private final Strike strike;
  private final int turn;
  private volatile long begun = Long.MAX_VALUE;
  private volatile long mended = Long.MAX_VALUE;

  /**
   * A strike to be carried out.
   *
   * @param turn of several brokers it hits another one each turn
   */
  StrikeInHand(BreakableStack stack, Strike strike, int turn) {
    this.stack = stack;
    this.strike = strike;
    this.turn = turn;
  }

  @Override
  public void run() {
    var component = component();
    Pause.of(strike.after());
    begun = System.nanoTime();
    switch (strike.blow()) {
      case KILL -> {
        component.kill();
        Pause.of(strike.span());
        mended = System.nanoTime();
        component.start();
      }
      case FREEZE -> {
        component.freeze();
        Pause.of(strike.span());
        mended = System.nanoTime();
        component.thaw();
      }
      case RESTART -> component.restart();
      case CUT -> {
        server().cut();
        Pause.of(strike.span());
        mended = System.nanoTime();
        server().mend();
      }
      case SLOW -> {
        server().slow(DELAY);
        Pause.of(strike.span());
        server().mend();
      }
      case FULL -> fillDisk();
      default -> throw new IllegalStateException("unknown blow " + strike.blow());
    }
    mended = Math.min(mended, System.nanoTime());
  }

  /** Where no disk can be filled it is killed instead. */
  private void fillDisk() {
    var struck = server();
    struck.disk().ifPresent(SmallDisk::fill);
    Pause.of(strike.span());
    struck.component().kill();
    struck.disk().ifPresent(SmallDisk::free);
    struck.component().start();
  }

  private Component component() {
    return strike.place().isService() ? stack.service(strike.place()) : server().component();
  }

  private BreakableServer server() {
    return stack.server(strike.place(), turn);
  }

  /**
   * What services said of their health that was not true while this lasted: that they were ready
   * without their database, or that they did not live because of something else.
   */
  List<String> untruths(HealthWatch health, List<StrikeInHand> all) {
    var untruths = new ArrayList<String>();
    if (strike.place() == Place.POSTGRES && strike.blow().takesAway()) {
      for (var service : WITH_DATABASE) {
        long ready =
            health.between(service, begun + NOTICED_WITHIN.toNanos(), mended).stream()
                .filter(sample -> sample.ready() == 200)
                .count();
        if (ready > 0) {
          untruths.add(
              service.title() + " said " + ready + " times that it was ready: " + strike.said());
        }
      }
    }
    for (var service : Place.services()) {
      boolean isStruck = all.stream().anyMatch(other -> other.strike.place() == service);
      long dead =
          health.between(service, begun, mended).stream()
              .filter(sample -> sample.live() / 100 == 5)
              .count();
      if (!isStruck && dead > 0) {
        untruths.add(
            service.title() + " said " + dead + " times that it did not live: " + strike.said());
      }
    }
    return untruths;
  }
}
