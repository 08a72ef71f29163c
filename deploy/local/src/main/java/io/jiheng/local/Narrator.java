package io.jiheng.local;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells the user what goes on, with the seconds since the start (进度). */
final class Narrator {
  private final PrintStream out;
  private final Clock clock;
  private final Instant began;

  Narrator(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
    this.began = clock.instant();
  }

  void tell(String format, Object... arguments) {
    double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
    out.printf("[%6.1f s] %s%n", seconds, format.formatted(arguments));
  }

  void show(String text) {
    out.println(text);
  }
}
