package io.jiheng.budget.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFileTest {

  @TempDir Path directory;

  @Test
  void the_service_brings_the_rules_of_the_ministry() throws IOException {
    Rules rules = new RulesFile().rules(Optional::empty);

    assertThat(rules.schemes()).extracting("code").containsExactly("with-cost", "standard");
    assertThat(rules.schemes().get(1).points())
        .isEqualTo(
            Map.of(
                Part.EXECUTION, BigDecimal.valueOf(10),
                Part.OUTPUT, BigDecimal.valueOf(50),
                Part.BENEFIT, BigDecimal.valueOf(30),
                Part.SATISFACTION, BigDecimal.valueOf(10)));
    assertThat(rules.overAttainmentPercent()).isEqualByComparingTo("130");
  }

  @Test
  void a_file_of_one_s_own_takes_their_place() throws IOException {
    Rules rules = rules(own().replace("130", "150"));

    assertThat(rules.overAttainmentPercent()).isEqualByComparingTo("150");
  }

  @Test
  void rules_that_do_not_add_up_stop_the_start_and_say_why() throws IOException {
    String wrong = own().replace("\"OUTPUT\": 50", "\"OUTPUT\": 40");

    assertThatThrownBy(() -> rules(wrong)).hasMessageContaining("standard makes 90, not 100");
    assertThatThrownBy(() -> rules("{\"schemes\": []}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Rules of self-evaluation cannot be used");
  }

  private Rules rules(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("rules.json"), text);
    return new RulesFile().rules(() -> Optional.of(file));
  }

  private static String own() throws IOException {
    try (InputStream file = RulesFile.class.getResourceAsStream("/evaluation/rules.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
