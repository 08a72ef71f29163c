package io.jiheng.sample.client;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The {@code Retry-After} header of RFC 9110: seconds or a date. */
final class RetryAfter {

  private static final Duration UNSAID = Duration.ofSeconds(1);

  private RetryAfter() {}

  static Duration of(String header, Clock clock) {
    var text = header.strip();
    if (text.matches("\\d{1,6}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var left = Duration.between(clock.instant(), until);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException e) {
      return UNSAID;
    }
  }
}
