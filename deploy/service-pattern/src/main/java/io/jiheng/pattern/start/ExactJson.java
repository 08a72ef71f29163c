package io.jiheng.pattern.start;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Money and shares go in and out digit by digit, never by way of a binary fraction; and what is
 * read is bounded in depth, length and size of its numbers.
 */
@Singleton
class ExactJson implements ObjectMapperCustomizer {

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(64)
          .maxNumberLength(100)
          .maxNameLength(1_000)
          .maxStringLength(1 << 20)
          .build();

  @Override
  public void customize(ObjectMapper json) {
    json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    json.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    json.getFactory().setStreamReadConstraints(BOUNDS);
    json.registerModule(BoundedDecimals.module());
    json.registerModule(BoundedTimes.module());
    json.registerModule(StorableTexts.module());
  }
}
