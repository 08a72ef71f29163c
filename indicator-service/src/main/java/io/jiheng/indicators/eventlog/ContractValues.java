package io.jiheng.indicators.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.IntegerDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bounds that the contract sets for days, amounts and numbers. An upstream system may write to
 * the topic past the door: what passes here, a fold can compute with.
 */
final class ContractValues extends SimpleModule {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2099;

  private static final long serialVersionUID = 1L;
  private static final int INTEGER_DIGITS = 15;
  private static final int DECIMALS = 2;
  private static final int LARGEST_NUMBER = 9_999;

  private static final Map<Class<?>, String> EXPECTED =
      Map.of(
          LocalDate.class, "应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099",
          BigDecimal.class, "应为以元为单位的金额，不小于 0，小数点前至多 15 位，后至多 2 位",
          Integer.class, "应为 0 至 9999 的整数",
          int.class, "应为 0 至 9999 的整数",
          Boolean.class, "应为 true 或 false",
          boolean.class, "应为 true 或 false",
          String.class, "应为文本");

  ContractValues() {
    addDeserializer(LocalDate.class, new Day());
    addDeserializer(BigDecimal.class, new Amount());
    addDeserializer(Integer.class, new Number(Integer.class, null));
    addDeserializer(int.class, new Number(int.class, 0));
  }

  /** What a value of that type should have been, in Chinese. */
  static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining("、", "应为 ", " 之一"));
    }
    var structure = Collection.class.isAssignableFrom(type) ? "应为 JSON 数组" : "应为 JSON 对象";
    return EXPECTED.getOrDefault(type, structure);
  }

  private static final class Day extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Day() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
      return day == null || within(day.getYear(), FIRST_YEAR, LAST_YEAR)
          ? day
          : refused(parser, day, LocalDate.class);
    }
  }

  private static final class Amount extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    Amount() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var amount = BigDecimalDeserializer.instance.deserialize(parser, context);
      return amount == null || isYuan(amount) ? amount : refused(parser, amount, BigDecimal.class);
    }

    private static boolean isYuan(BigDecimal amount) {
      var exact = amount.stripTrailingZeros();
      return exact.signum() >= 0
          && exact.scale() <= DECIMALS
          && (long) exact.precision() - exact.scale() <= INTEGER_DIGITS;
    }
  }

  private static final class Number extends StdScalarDeserializer<Integer> {
    private static final long serialVersionUID = 1L;

    private final IntegerDeserializer any;

    Number(Class<Integer> type, Integer absent) {
      super(type);
      this.any = new IntegerDeserializer(type, absent);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var number = any.deserialize(parser, context);
      return number == null || within(number, 0, LARGEST_NUMBER)
          ? number
          : refused(parser, number, Integer.class);
    }

    @Override
    public Integer getNullValue(DeserializationContext context) throws JsonMappingException {
      return any.getNullValue(context);
    }
  }

  private static boolean within(int number, int first, int last) {
    return number >= first && number <= last;
  }

  private static <T> T refused(JsonParser parser, T value, Class<T> type)
      throws InvalidFormatException {
    throw InvalidFormatException.from(parser, "out of the bounds of the contract", value, type);
  }
}
