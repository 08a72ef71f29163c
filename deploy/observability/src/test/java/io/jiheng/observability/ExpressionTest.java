package io.jiheng.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {

  @Test
  void the_metrics_of_an_expression_are_found_and_nothing_else() {
    assertThat(
            Expression.samples(
                """
                histogram_quantile(0.99, sum by (job, le) (rate(a_bucket{uri!~".*(b|c).*"}[5m])))
                  > 2 and on (job) max without(instance) (d_total offset 5m) >= 1e4
                """))
        .containsExactly("a_bucket", "d_total");
    assertThat(Expression.samples("time() - max(max_over_time(e_seconds[7d])) > 36 * 3600"))
        .containsExactly("e_seconds");
    assertThat(Expression.samples("absent(up{job=\"f\"}) or absent(up{job=\"g\"})"))
        .containsExactly("up");
  }
}
