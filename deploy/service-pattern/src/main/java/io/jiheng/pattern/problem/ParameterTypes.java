package io.jiheng.pattern.problem;

import io.jiheng.pattern.start.BoundedTimes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The types that parameters have, and whether a text is one of them. */
final class ParameterTypes {

  private static final Map<Class<?>, Consumer<String>> READERS =
      Map.of(
          int.class, Integer::parseInt,
          Integer.class, Integer::parseInt,
          long.class, Long::parseLong,
          Long.class, Long::parseLong,
          BigDecimal.class, BigDecimal::new,
          UUID.class, UUID::fromString,
          LocalDate.class, BoundedTimes::day,
          Instant.class, BoundedTimes::moment);

  private ParameterTypes() {}

  static boolean takes(Class<?> type, String value) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
    }
    try {
      READERS.getOrDefault(type, any -> {}).accept(value);
      return true;
    } catch (RuntimeException malformed) {
      return false;
    }
  }
}
