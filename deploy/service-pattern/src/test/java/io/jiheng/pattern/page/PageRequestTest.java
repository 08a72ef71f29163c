package io.jiheng.pattern.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @Test
  void a_page_that_can_be_reached_is_the_page_asked_for() {
    assertThat(new PageRequest(7, 50).reachable()).isEqualTo(7);
    assertThat(new PageRequest(7, 50).offset()).isEqualTo(350);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 50, 499, 500})
  void rows_up_to_the_end_of_the_last_page_can_be_counted(int size) {
    var last = new PageRequest(Integer.MAX_VALUE, size).reachable();
    assertThat(Math.multiplyExact(last, size)).isNotNegative();
    assertThat(Math.multiplyExact(last + 1, size)).isPositive();
  }
}
