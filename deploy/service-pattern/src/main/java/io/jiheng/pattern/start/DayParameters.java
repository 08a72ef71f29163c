package io.jiheng.pattern.start;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;

/** Reads days among the parameters of requests, within the bounds of {@link BoundedTimes}. */
@Provider
public class DayParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return type.equals(LocalDate.class) ? new Days<>(type) : null;
  }

  private record Days<T>(Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      return type.cast(text == null || text.isBlank() ? null : BoundedTimes.day(text));
    }

    @Override
    public String toString(T day) {
      return String.valueOf(day);
    }
  }
}
