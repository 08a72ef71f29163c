package io.jiheng.indicators.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.testing.AnyEnvelope;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The door and the counting house judge by one rule (events.md, rule 9b). */
class OneJudgeProperties {

  private final EventReader door = new EventReader(EventTypes.standard());

  @Property(tries = 10_000)
  void what_the_door_admits_is_read_and_what_it_refuses_is_a_dead_letter(@ForAll long seed) {
    var sent = AnyEnvelope.of(seed);
    var verdict = door.line(JsonText.of(sent));
    var admitted = verdict instanceof Admitted;
    var published = verdict instanceof Admitted event ? event.json().bytes() : sent;

    assertThat(isRead(published)).as(new String(sent, UTF_8)).isEqualTo(admitted);
    Statistics.label("admitted").collect(admitted);
    Statistics.label("admitted").coverage(cover -> cover.check(true).percentage(good -> good > 20));
  }

  @Example
  void every_type_of_the_contract_is_read() {
    for (var type : EventTypes.standard().all()) {
      assertThat(isRead(type.example().getBytes(UTF_8))).as(type.shortName()).isTrue();
    }
  }

  /** Read, and kept in the history of its case so that it can be read again. */
  private static boolean isRead(byte[] json) {
    try {
      var event = EnvelopeReader.read(json, new Head());
      var history = History.append(History.EMPTY, event, new Position(0, 0), Instant.EPOCH);
      assertThat(History.recorded(history)).containsExactly(event.recorded());
      assertThat(History.logged(history)).hasSize(1);
      return true;
    } catch (UnreadableEventException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return false;
    }
  }
}
