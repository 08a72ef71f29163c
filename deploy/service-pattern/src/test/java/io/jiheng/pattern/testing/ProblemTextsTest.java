package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  @Test
  void theSharedTextsAreCompleteInBothLanguages() {
    ProblemTexts.assertSameInBothLanguages("pattern-problems");
    ProblemTexts.assertSaid(ProblemTexts.codesIn(Path.of("src/main/java")));
  }

  @Test
  void codesAreFoundInSources() {
    assertThat(ProblemTexts.codesIn(Path.of("src/main/java")))
        .contains("constraint-violation", "internal-error", "malformed-body");
    assertThat(ProblemTexts.codesIn(Path.of("src/test/java")))
        .contains("period-closed", "too-many-requests");
  }

  @Test
  void aCodeWithoutWordsIsNamed() {
    assertThatThrownBy(() -> ProblemTexts.assertSaid(List.of("period-closed", "unheard-of")))
        .hasMessageContaining("unheard-of.title");
  }

  @Test
  void aTextThatOneLanguageLacksIsNamed() {
    assertThatThrownBy(() -> ProblemTexts.assertSameInBothLanguages("lopsided"))
        .hasMessageContaining("only-chinese.title");
  }
}
