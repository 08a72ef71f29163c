package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.ValueTopic.eventually;
import static io.jiheng.pattern.testing.MetricsGuard.valueOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.pattern.testing.MetricsGuard;
import io.jiheng.pattern.testing.WorkersGuard;
import org.junit.jupiter.api.Test;

/** What operators see of the treasury 指标. */
@ThroughTheDoor
class MetricsDoorTest {

  private static final String PAYMENTS = "jiheng_payments_total{kind=\"payment\",outcome=\"%s\"}";

  @Test
  void a_stranger_makes_no_series_by_what_it_sends() {
    MetricsGuard.assertStrangersMakeNoSeries();
  }

  @Test
  void health_tells_of_all_who_must_never_stop() {
    WorkersGuard.assertWatched("indicator-values polls", "keeping of values", "audit");
  }

  @Test
  void payments_are_counted_by_what_came_of_them() {
    var entered = valueOf(PAYMENTS.formatted("entered"));
    var repeated = valueOf(PAYMENTS.formatted("repeated"));
    var refused = valueOf(PAYMENTS.formatted("refused"));
    String id = approved(sheet("336001-1-jurors", newUnit()));

    pay(id, "V1", "100", "2023-03-17").statusCode(201);
    pay(id, "V1", "100", "2023-03-17").statusCode(200);
    pay(id, "V1", "101", "2023-03-17").statusCode(409);

    assertThat(valueOf(PAYMENTS.formatted("entered")) - entered).isEqualTo(1);
    assertThat(valueOf(PAYMENTS.formatted("repeated")) - repeated).isEqualTo(1);
    assertThat(valueOf(PAYMENTS.formatted("refused")) - refused).isEqualTo(1);
  }

  @Test
  void targets_that_are_looked_at_are_counted_row_by_row() {
    var evaluated = valueOf("jiheng_targets_evaluated_total");
    String id = approved(sheet("336001-1-jurors", newUnit()));

    int rows = read("/projects/" + id + "/targets").extract().path("rows.size()");

    assertThat(valueOf("jiheng_targets_evaluated_total") - evaluated).isEqualTo(rows).isPositive();
  }

  @Test
  void values_and_what_is_none_are_counted_apart() {
    var kept = valueOf("jiheng_values_kept_total");
    var unread = valueOf("jiheng_values_unread_total");

    ValueTopic.tell("冀1990", "closing-rate", "2023-06-30", 1, 2, 1);
    ValueTopic.send("冀1990/none", "no value".getBytes(UTF_8));

    eventually(
        () -> {
          assertThat(valueOf("jiheng_values_kept_total") - kept).isEqualTo(1);
          assertThat(valueOf("jiheng_values_unread_total") - unread).isEqualTo(1);
        });
  }

  @Test
  void what_is_exposed_is_what_the_table_says() {
    read("/units");

    eventually(() -> MetricsGuard.assertAsInTable("budget-service"));
  }
}
