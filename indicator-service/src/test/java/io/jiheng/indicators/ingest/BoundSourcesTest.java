package io.jiheng.indicators.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.store.DeadLetter;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who writes to the topic directly is held against the sources that are bound, once and for all.
 */
class BoundSourcesTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String DAY = "2023-01-05";
  private static final String OURS = "(2023)冀9911民初1号";
  private static final String THEIRS = "(2023)冀9912民初1号";

  private final BatchIngest open = HOUSE.ingestOf(SourceBindings.NONE);
  private final BatchIngest bound =
      HOUSE.ingestOf(SourceBindings.of(List.of("urn:a=冀9911", "urn:b=冀99", "urn:c=*")));

  @BeforeEach
  void clear() throws SQLException {
    HOUSE.clear();
  }

  @Test
  void an_event_of_a_source_that_is_not_bound_is_a_dead_letter() throws SQLException {
    var letters = bound.ingest(List.of(from("urn:x", "1", OURS), from("urn:a", "1", OURS)));

    assertThat(letters)
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.code()).isEqualTo("foreign-source");
              assertThat(letter.place()).isEqualTo("/source");
              assertThat(letter.value()).isEqualTo("urn:x");
              assertThat(letter.source()).contains("urn:x");
              assertThat(letter.subject()).contains(OURS);
            });
    assertThat(HOUSE.rows("event_identity")).isEqualTo(1);
  }

  @Test
  void an_event_of_a_court_that_is_not_its_sources_is_one_too() throws SQLException {
    var letters =
        bound.ingest(
            List.of(
                from("urn:a", "1", THEIRS),
                from("urn:b", "2", THEIRS),
                from("urn:c", "3", "(2023)京0101民初1号")));

    assertThat(letters).extracting(DeadLetter::code).containsExactly("foreign-source");
    assertThat(letters).extracting(DeadLetter::place).containsExactly("/subject");
    assertThat(letters).extracting(DeadLetter::value).containsExactly("冀9912");
    assertThat(HOUSE.rows("event_identity")).isEqualTo(2);
  }

  @Test
  void an_event_of_another_takes_no_identity_and_keeps_the_true_one_from_nothing()
      throws SQLException {
    bound.ingest(List.of(from("urn:a", "1", THEIRS)));

    assertThat(bound.ingest(List.of(from("urn:a", "1", OURS)))).isEmpty();
    assertThat(HOUSE.text("select string_agg(case_number, ',') from case_file")).isEqualTo(OURS);
  }

  @Test
  void a_record_that_was_counted_stays_counted_when_it_is_read_again() throws SQLException {
    var records = List.of(from("urn:x", "1", OURS), from("urn:a", "2", OURS));
    open.ingest(records);

    assertThat(bound.ingest(records)).isEmpty();
    assertThat(HOUSE.rows("dead_letter")).isZero();
    assertThat(HOUSE.rows("duplicate_event")).isZero();
    assertThat(HOUSE.rows("event_identity")).isEqualTo(2);
  }

  @Test
  void a_record_that_was_refused_stays_refused_and_its_letter_reaches_the_topic_again()
      throws SQLException {
    var records = List.of(from("urn:x", "1", OURS), from("urn:a", "2", OURS));
    var first = bound.ingest(records);

    for (var ingest : List.of(bound, open)) {
      assertThat(ingest.ingest(records))
          .singleElement()
          .usingRecursiveComparison()
          .isEqualTo(first.get(0));
    }
    assertThat(HOUSE.rows("dead_letter")).isEqualTo(1);
    assertThat(HOUSE.rows("event_identity")).isEqualTo(1);
  }

  @Test
  void sent_in_again_as_a_record_of_its_own_it_is_judged_anew() throws SQLException {
    bound.ingest(List.of(from("urn:x", "1", OURS)));

    assertThat(open.ingest(List.of(from("urn:x", "1", OURS)))).isEmpty();
    assertThat(HOUSE.rows("event_identity")).isEqualTo(1);
  }

  private static IncomingRecord from(String source, String id, String subject) {
    var event = new String(Events.filed(id, subject, DAY), UTF_8);
    return HOUSE.next(event.replace("\"urn:test\"", "\"" + source + "\"").getBytes(UTF_8));
  }
}
