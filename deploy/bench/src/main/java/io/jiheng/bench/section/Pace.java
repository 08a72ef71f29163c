package io.jiheng.bench.section;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How closely and how long something is watched.
 *
 * @param tell where to say how far it has come
 */
public record Pace(Duration betweenLooks, Duration altogether, Consumer<String> tell) {

  static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(15);

  /** Closely enough for what takes a minute; silent. */
  static final Pace CLOSE = new Pace(Duration.ofMillis(20), Duration.ofMinutes(20), line -> {});

  /** Seldom enough not to be in the way of what takes an hour. */
  public static Pace patient(Consumer<String> tell) {
    return new Pace(Duration.ofMillis(250), Duration.ofHours(3), tell);
  }

  void tell(String what, long done, long all) {
    tell.accept(String.format(Locale.ROOT, "  %s %,d / %,d", what, done, all));
  }
}
