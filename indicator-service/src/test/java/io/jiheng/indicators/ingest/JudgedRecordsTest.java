package io.jiheng.indicators.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.store.DeadLetter;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgedRecordsTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String SUBJECT = "(2023)冀9901民初1号";
  private static final String DAY = "2023-01-05";

  @BeforeEach
  void clear() throws SQLException {
    HOUSE.clear();
  }

  @Test
  void a_text_that_no_database_holds_is_a_dead_letter_before_it_comes_there() throws SQLException {
    var letters =
        HOUSE.ingest.ingest(
            List.of(
                HOUSE.next(Events.filed("n", SUBJECT, DAY, "庭\u0000一", "J1")),
                HOUSE.next(filed("s", Map.of("filedOn", DAY, "judge", "J\\ud83d")))));

    assertThat(letters)
        .extracting(DeadLetter::code)
        .containsExactly("not-storable", "not-storable");
  }

  @Test
  void the_same_body_with_null_for_what_it_left_out_before_is_a_duplicate() throws SQLException {
    var withNulls = new HashMap<String, Object>(Map.of("filedOn", DAY));
    withNulls.put("judge", null);
    withNulls.put("origin", null);
    HOUSE.count(List.of(filed("a", Map.of("filedOn", DAY))));

    var letters = HOUSE.ingest.ingest(List.of(HOUSE.next(filed("a", withNulls))));

    assertThat(letters).isEmpty();
    assertThat(HOUSE.rows("duplicate_event")).isEqualTo(1);
  }

  @Test
  void another_value_in_place_of_null_is_a_conflict() throws SQLException {
    var withNull = new HashMap<String, Object>(Map.of("filedOn", DAY));
    withNull.put("judge", null);
    HOUSE.count(List.of(filed("a", withNull)));

    var letters =
        HOUSE.ingest.ingest(List.of(HOUSE.next(filed("a", Map.of("filedOn", DAY, "judge", "J1")))));

    assertThat(letters).extracting(DeadLetter::code).containsExactly("conflicting-body");
  }

  private static byte[] filed(String id, Map<String, ?> data) {
    var event = Events.event(id, "case.filed", SUBJECT, DAY + "T09:00:00+08:00", data);
    return new String(event, UTF_8).replace("\\\\ud83d", "\\ud83d").getBytes(UTF_8);
  }
}
