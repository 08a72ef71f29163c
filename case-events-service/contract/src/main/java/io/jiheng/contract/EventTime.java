package io.jiheng.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the moment of an event 发生时刻: RFC 3339, in either case of letters, with its offset, of the
 * years 1900 to 2099. A leap second is none: it could only be taken for the second beside it.
 */
public final class EventTime {

  private static final Pattern FORM =
      Pattern.compile(
          "(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
              + "(\\.[0-9]{1,9})?([Zz]|[+-](0[0-9]|1[0-7]):[0-5][0-9])");

  private EventTime() {}

  /** The moment; absent where the text tells none. */
  public static Optional<Instant> read(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
