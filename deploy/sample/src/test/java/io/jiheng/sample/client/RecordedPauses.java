package io.jiheng.sample.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Waits by moving its clock, and remembers for how long. */
final class RecordedPauses extends Clock implements Pause {

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private Instant now = Instant.parse("2026-03-02T01:30:00Z");

  @Override
  public synchronized void of(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  List<Duration> all() {
    return pauses;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("always in Shanghai");
  }
}
