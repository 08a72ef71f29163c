package io.jiheng.sample.client;

import io.jiheng.sample.event.LiveCases;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Sends live events at a rate 实时上报. */
public final class LiveFeed {

  private static final Duration TICK = Duration.ofMillis(200);
  private static final Duration TELL_EVERY = Duration.ofSeconds(10);

  private final LiveCases cases;
  private final EventSender sender;
  private final Clock clock;
  private final Pause pause;
  private final PrintStream out;
  private LocalDateTime lastTime = LocalDateTime.MIN;

  /**
   * @param clock in the zone Asia/Shanghai
   */
  public LiveFeed(LiveCases cases, EventSender sender, Clock clock, Pause pause, PrintStream out) {
    this.cases = cases;
    this.sender = sender;
    this.clock = clock;
    this.pause = pause;
    this.out = out;
  }

  /** Sends filings of the last months first. */
  public void backlog(int size) {
    cases.backlog(size, time()).forEach(sender::send);
    sender.flush();
  }

  /**
   * Sends until the duration is over or the thread is interrupted.
   *
   * @param perSecond events per second; a service that is slower slows it down
   */
  public void run(double perSecond, Optional<Duration> duration) {
    Instant started = clock.instant();
    Instant told = started;
    long sent = 0;
    while (true) {
      var now = clock.instant();
      var passed = Duration.between(started, now);
      if (duration.filter(whole -> passed.compareTo(whole) >= 0).isPresent()) {
        return;
      }
      long due = (long) (passed.toMillis() * perSecond / 1000);
      for (; sent < due; sent++) {
        sender.send(cases.next(time()));
      }
      sender.flush();
      if (Duration.between(told, now).compareTo(TELL_EVERY) >= 0) {
        told = now;
        out.printf("  %,d 条事件 events%n", sent);
      }
      if (!paused()) {
        return;
      }
    }
  }

  /** The clock, but never the same moment twice: the order of a case hangs on it. */
  private LocalDateTime time() {
    var now = LocalDateTime.now(clock);
    lastTime = now.isAfter(lastTime) ? now : lastTime.plusNanos(1000);
    return lastTime;
  }

  private boolean paused() {
    try {
      pause.of(TICK);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
