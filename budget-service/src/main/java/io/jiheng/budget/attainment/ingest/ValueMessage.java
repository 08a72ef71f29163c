package io.jiheng.budget.attainment.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jiheng.budget.attainment.CalibreVersion;
import io.jiheng.budget.attainment.LiveValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message of the topic {@code indicator-values}, after the AsyncAPI document of the indicator
 * service; of old the version of the calibre was not told. Members that are added to it later are
 * no concern of this reader.
 */
record ValueMessage(
    String court,
    String code,
    LocalDate asOf,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    String unit,
    Integer rulesVersion,
    String calibreVersion,
    LocalDate calibreFrom,
    Instant countedAt,
    Long revision) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static LiveValue read(byte[] payload) throws UnreadableException {
    try {
      ValueMessage message = MAPPER.readValue(payload, ValueMessage.class);
      if (message == null || !message.isWhole()) {
        throw new UnreadableException("a member is missing");
      }
      return message.live();
    } catch (JsonProcessingException wrong) {
      throw new UnreadableException(
          wrong.getOriginalMessage().lines().findFirst().orElse("no JSON"));
    } catch (IOException unreadable) {
      throw new UnreadableException(unreadable.getMessage());
    }
  }

  private boolean isWhole() {
    return Stream.of(court, code, asOf, numerator, unit, rulesVersion, revision)
        .allMatch(member -> member != null);
  }

  private LiveValue live() {
    return new LiveValue(
        court,
        code,
        asOf,
        numerator,
        Optional.ofNullable(denominator),
        Optional.ofNullable(value),
        unit,
        rulesVersion,
        Optional.ofNullable(calibreVersion)
            .map(version -> new CalibreVersion(version, Optional.ofNullable(calibreFrom))),
        Optional.ofNullable(countedAt),
        revision);
  }
}
