package io.jiheng.pattern.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredSettingsTest {

  @Test
  void what_is_not_given_or_empty_is_named() {
    assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("JIHENG_DB_PASSWORD");
    assertThatThrownBy(() -> read(Map.of("JIHENG_DB_PASSWORD", "")))
        .hasMessageContaining("jiheng.required.database-password");
  }

  @Test
  void what_is_given_is_taken() {
    assertThat(read(Map.of("JIHENG_DB_PASSWORD", "s3cret")).all())
        .containsEntry("database-password", "s3cret");
  }

  private static RequiredSettings read(Map<String, String> given) {
    var settings = new HashMap<>(given);
    settings.put("jiheng.required.database-password", "${JIHENG_DB_PASSWORD}");
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withSources(new PropertiesConfigSource(settings, "given", 100))
            .withMapping(RequiredSettings.class)
            .build();
    return config.getConfigMapping(RequiredSettings.class);
  }
}
