package io.jiheng.pattern.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How arguments are written in a text. In the document they stay what they are. */
class WordingTest {

  private enum Reach {
    NEAR,
    FAR
  }

  private final Wording wording = new Wording();

  @Test
  void aMomentIsWrittenAsBeijingTimeToTheMinute() {
    var at = Map.<String, Object>of("at", Instant.parse("2023-07-02T17:12:59.123Z"));

    assertThat(wording.text(Language.ZH, "sample.moment", at))
        .contains("关于 2023-07-03 01:12（北京时间）。");
    assertThat(wording.text(Language.EN, "sample.moment", at))
        .contains("About 2023-07-03 01:12 (Beijing time).");
  }

  @Test
  void aConstantIsWrittenInTheWordsThatTheTextsHaveForIt() {
    assertThat(wording.text(Language.ZH, "sample.constant", Map.of("reach", Reach.NEAR)))
        .contains("范围：近处。");
    assertThat(wording.text(Language.EN, "sample.constant", Map.of("reach", Reach.NEAR)))
        .contains("Reach: hereabouts.");
    assertThat(wording.text(Language.ZH, "sample.constant", Map.of("reach", Reach.FAR)))
        .contains("范围：FAR。");
  }
}
