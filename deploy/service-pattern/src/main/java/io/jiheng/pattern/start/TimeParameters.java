package io.jiheng.pattern.start;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads days and moments among the parameters of requests, within the bounds of {@link
 * BoundedTimes}.
 */
@Provider
public class TimeParameters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(LocalDate.class, BoundedTimes::day, Instant.class, BoundedTimes::moment);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return Optional.ofNullable(READERS.get(type))
        .map(reader -> new Times<>(type, reader))
        .orElse(null);
  }

  private record Times<T>(Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      return type.cast(text == null || text.isBlank() ? null : reader.apply(text));
    }

    @Override
    public String toString(T time) {
      return String.valueOf(time);
    }
  }
}
