package io.jiheng.pattern.start;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * Refuses days and moments outside of the years 1 to 9999 日期范围: a day before or after them may be
 * beyond the last there is, and neither databases nor people write those years alike.
 */
public final class BoundedTimes extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;
  private static final int LAST_YEAR = 9999;
  private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant AFTER_LAST_MOMENT = Instant.parse("+10000-01-01T00:00:00Z");

  static Module module() {
    return new SimpleModule("jiheng-bounded-times").setDeserializerModifier(new BoundedTimes());
  }

  /**
   * The day of a text.
   *
   * @throws DateTimeException where it is none, or one outside of the bounds
   */
  public static LocalDate day(String text) {
    return within(LocalDate.parse(text.strip()));
  }

  /**
   * The moment of a text.
   *
   * @throws DateTimeException where it is none, or one outside of the bounds
   */
  public static Instant moment(String text) {
    return within(Instant.parse(text.strip()));
  }

  private static <T extends Temporal> T within(T time) {
    if (!isWithin(time)) {
      throw new DateTimeException("outside of the years 1 to " + LAST_YEAR);
    }
    return time;
  }

  /** Whether a day, a month or a moment is one that is taken. */
  public static boolean isWithin(Temporal time) {
    if (time instanceof Instant moment) {
      // The first and the last of all moments have no day.
      return !moment.isBefore(FIRST_MOMENT) && moment.isBefore(AFTER_LAST_MOMENT);
    }
    int year = time.get(ChronoField.YEAR);
    return year >= 1 && year <= LAST_YEAR;
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
    Class<?> read = type.getBeanClass();
    return Temporal.class.isAssignableFrom(read) && hasYear(read)
        ? new Bounded(deserializer)
        : deserializer;
  }

  private static boolean hasYear(Class<?> type) {
    return !type.getSimpleName().endsWith("LocalTime")
        && !type.getSimpleName().equals("OffsetTime");
  }

  private static final class Bounded extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    Bounded(JsonDeserializer<?> read) {
      super(read);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> read) {
      return new Bounded(read);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object read = super.deserialize(parser, context);
      if (read instanceof Temporal time && !isWithin(time)) {
        return context.handleWeirdStringValue(
            read.getClass(), time.toString(), "outside of the years 1 to %d", LAST_YEAR);
      }
      return read;
    }
  }
}
