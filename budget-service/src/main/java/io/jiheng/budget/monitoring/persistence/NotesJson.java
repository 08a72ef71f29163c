package io.jiheng.budget.monitoring.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.jiheng.budget.monitoring.Notes;

/** The stored form of what people write at a check date. */
public final class NotesJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private NotesJson() {}

  public static String write(Notes notes) {
    try {
      return MAPPER.writeValueAsString(notes);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Monitoring notes cannot be written", unwritable);
    }
  }

  static Notes read(String json) {
    try {
      return MAPPER.readValue(json, Notes.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Stored monitoring notes cannot be read", unreadable);
    }
  }
}
