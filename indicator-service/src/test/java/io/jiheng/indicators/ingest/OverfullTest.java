package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.store.DeadLetter;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverfullTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String SUBJECT = "(2023)冀9901民初1号";

  @Test
  void a_case_that_is_full_takes_no_more_and_keeps_no_identity() throws SQLException {
    HOUSE.count(List.of(Events.filed("a", SUBJECT, "2023-01-05")));
    HOUSE.change(
        """
        update case_file set history = convert_to(
          replace(convert_from(history, 'UTF8'), '"data":{', '"data":{"cause":"'
            || repeat('x', 4 * 1024 * 1024) || '",'), 'UTF8')""");
    var before = HOUSE.counters();
    var closed = HOUSE.next(Events.closed("b", SUBJECT, "2023-02-05"));
    var again = HOUSE.next(Events.closed("b", SUBJECT, "2023-02-05"));
    var other = HOUSE.next(Events.filed("c", "(2023)冀9901民初2号", "2023-01-05"));

    var letters = HOUSE.ingest.ingest(List.of(closed, again, other));

    assertThat(letters).extracting(DeadLetter::code).containsExactly("case-full", "case-full");
    assertThat(HOUSE.rows("event_identity")).isEqualTo(2);
    assertThat(HOUSE.rows("dead_letter")).isEqualTo(2);
    assertThat(HOUSE.counters()).isNotEqualTo(before);
    HOUSE.ingest.ingest(List.of(closed, again, other));
    assertThat(HOUSE.rows("dead_letter")).isEqualTo(2);
    assertThat(HOUSE.rows("event_identity")).isEqualTo(2);
  }
}
