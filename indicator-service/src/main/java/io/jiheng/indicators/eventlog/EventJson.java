package io.jiheng.indicators.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jiheng.indicators.casefile.FileEvent;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How the data of an event that keeps the contract, today's or an earlier one, is read. */
final class EventJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
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

  /**
   * Reads the value at which the parser stands as the data of an event of that kind.
   *
   * @throws UnreadableEventException where the record of that kind and the schema of the contract
   *     do not agree
   */
  static FileEvent read(JsonParser parser, Class<? extends FileEvent> kind)
      throws IOException, UnreadableEventException {
    try {
      return READERS.computeIfAbsent(kind, MAPPER::readerFor).readValue(parser);
    } catch (JsonMappingException e) {
      throw new UnreadableEventException(Code.INVALID_FIELD, pointer(e), "", "该字段的值无法识别");
    }
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
