package io.jiheng.indicators.close;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The written form of a close 关账文书: JSON in UTF-8 without blanks, members sorted by name, numbers
 * digit by digit. It is written once; what is kept, given out and verified are those bytes.
 */
final class CloseDocument {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private CloseDocument() {}

  static byte[] write(ClosedMonth month) {
    try {
      return MAPPER.writeValueAsBytes(month);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  /**
   * @throws UncheckedIOException where the bytes are no such document
   */
  static ClosedMonth read(byte[] document) {
    try {
      return MAPPER.readValue(document, ClosedMonth.class);
    } catch (IOException e) {
      throw new UncheckedIOException("a close that was written once cannot be read", e);
    }
  }
}
