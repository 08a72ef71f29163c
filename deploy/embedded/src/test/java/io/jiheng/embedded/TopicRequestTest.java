package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicRequestTest {
  @Test
  void several_topics_are_asked_for_in_one_line() {
    assertThat(TopicRequest.parseAll("case-events:4, indicator-values:2:compact"))
        .containsExactly(
            new TopicRequest("case-events", 4, false),
            new TopicRequest("indicator-values", 2, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case-events", "case-events:0", "a:1:delete", ":3"})
  void anything_else_is_refused_with_the_word_in_question(String word) {
    assertThatThrownBy(() -> TopicRequest.parse(word))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(word);
  }
}
