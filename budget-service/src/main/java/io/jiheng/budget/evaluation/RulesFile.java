package io.jiheng.budget.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/**
 * The rules of self-evaluation 自评规则 from their file. Rules that do not add up stop the start, and
 * the message says why.
 */
class RulesFile {

  private static final String OWN = "/evaluation/rules.json";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  @Produces
  @Singleton
  @Startup
  Rules rules(EvaluationConfig config) {
    try (InputStream file =
        config.rules().isPresent()
            ? Files.newInputStream(config.rules().get())
            : RulesFile.class.getResourceAsStream(OWN)) {
      return MAPPER.readValue(file, Written.class).rules();
    } catch (JsonProcessingException | IllegalArgumentException wrong) {
      throw new IllegalStateException(
          "Rules of self-evaluation cannot be used: " + wrong.getMessage(), wrong);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Written(
      List<Scheme> schemes,
      Map<Part, List<Part>> absentPartMovesTo,
      BigDecimal overAttainmentPercent,
      Map<Band, BigDecimal> leastShareOfBand,
      Map<Grade, BigDecimal> leastTotalOfGrade) {

    Rules rules() {
      return new Rules(
          schemes, absentPartMovesTo, overAttainmentPercent, leastShareOfBand, leastTotalOfGrade);
    }
  }
}
