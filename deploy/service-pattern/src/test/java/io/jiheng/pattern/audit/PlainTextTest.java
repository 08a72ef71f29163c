package io.jiheng.pattern.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void text_that_can_be_seen_stays() {
    assertThat(PlainText.of("书记员 clerk-0283?page=2", 100)).isEqualTo("书记员 clerk-0283?page=2");
    assertThat(PlainText.of(null, 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\u0000", "\u001b", "\u2028", "\u202e", "\u200b", "\ud800"})
  void what_would_break_or_disguise_a_line_is_spelled_out(String hidden) {
    assertThat(PlainText.of("a" + hidden + "b", 100))
        .isEqualTo("a\\u%04xb".formatted((int) hidden.charAt(0)));
  }

  @Test
  void nothing_is_longer_than_it_may_be() {
    assertThat(PlainText.of("x".repeat(300), 200)).hasSize(200).endsWith("x…");
    assertThat(PlainText.of("\n".repeat(300), 200).length()).isLessThanOrEqualTo(200);
    assertThat(PlainText.of("x".repeat(199), 200)).hasSize(199);
  }
}
