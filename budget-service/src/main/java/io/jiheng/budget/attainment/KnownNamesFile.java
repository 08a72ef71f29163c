package io.jiheng.budget.attainment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The known names of indicators 常用指标名称 from their file; a name given twice stops the start. */
class KnownNamesFile {

  private static final String FILE = "/attainment/known-names.json";

  @Produces
  @Singleton
  @Startup
  KnownNames names() {
    try (InputStream file = KnownNamesFile.class.getResourceAsStream(FILE)) {
      return new KnownNames(
          JsonMapper.builder()
              .build()
              .readValue(file, new TypeReference<Map<String, List<String>>>() {}));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
