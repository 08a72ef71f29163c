package io.jiheng.indicators.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jiheng.indicators.casefile.FileEvent;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How the data of an event is read: strict about what it knows, silent about what it does not. */
final class EventJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new ContractValues())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          // Money is a number or a string (events.md, rule 6).
          .withCoercionConfig(
              BigDecimal.class,
              config -> config.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
          .build();

  private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();

  private EventJson() {}

  /** Reads the value at which the parser stands as the data of an event of that kind. */
  static FileEvent read(JsonParser parser, Class<? extends FileEvent> kind)
      throws IOException, UnreadableEventException {
    try {
      return READERS.computeIfAbsent(kind, MAPPER::readerFor).readValue(parser);
    } catch (ValueInstantiationException e) {
      throw missing(e);
    } catch (InvalidFormatException e) {
      throw invalid(e, String.valueOf(e.getValue()), Optional.ofNullable(e.getTargetType()));
    } catch (MismatchedInputException e) {
      throw invalid(e, "", Optional.ofNullable(e.getTargetType()));
    } catch (JsonMappingException e) {
      throw invalid(
          e,
          "",
          e.getCause() instanceof InputCoercionException coercion
              ? Optional.ofNullable(coercion.getTargetType())
              : Optional.empty());
    }
  }

  /**
   * In our words: those of the library are English, and tell of classes instead of the contract.
   */
  private static UnreadableEventException invalid(
      JsonMappingException e, String value, Optional<Class<?>> type) {
    return new UnreadableEventException(
        Code.INVALID_FIELD,
        pointer(e),
        value,
        "该字段的值无法识别" + type.map(t -> "，" + ContractValues.expected(t)).orElse(""));
  }

  /** The records name the required field that is missing as the message of their exception. */
  private static UnreadableEventException missing(ValueInstantiationException e) {
    var cause = e.getCause();
    var field = cause instanceof NullPointerException ? cause.getMessage() : "";
    return new UnreadableEventException(
        Code.MISSING_FIELD, pointer(e) + "/" + field, "", "缺少必填字段 " + field);
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
        .collect(Collectors.joining("/", "/data/", ""))
        .replaceFirst("/$", "");
  }
}
