package io.jiheng.indicators.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.EventTypes;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Instant COUNTED = Instant.parse("2023-03-01T02:00:00.123Z");

  @Test
  void everyTypeOfTheContractIsUnderstoodAndKeptWhole() throws UnreadableEventException {
    var history = History.EMPTY;
    var types = EventTypes.standard().all();
    for (var type : types) {
      var event = read(type.example());
      history = History.append(history, event, new Position(1, 7), COUNTED);
    }

    assertThat(History.recorded(history)).hasSameSizeAs(types);
    assertThat(History.logged(history))
        .allSatisfy(
            logged -> {
              assertThat(logged.position()).isEqualTo(new Position(1, 7));
              assertThat(logged.countedAt()).isEqualTo(COUNTED);
            })
        .extracting(LoggedEvent::recorded)
        .isEqualTo(History.recorded(history));
  }

  @Test
  void fieldsThatAreNotUnderstoodAreKeptInTheLog() throws UnreadableEventException {
    var event =
        read(
            """
            {"specversion":"1.0","id":"1","source":"urn:test","type":"io.jiheng.case.filed.v1",
             "subject":"(2023)冀0283民初1号","time":"2023-03-01T09:00:00+08:00",
             "data":{"filedOn":"2023-03-01", "novelty":{"deep":[1,2]}}}""");
    var history = History.append(History.EMPTY, event, new Position(0, 0), COUNTED);

    assertThat(History.logged(history).get(0).data().at("/novelty/deep/1").asInt()).isEqualTo(2);
  }

  /** Earlier versions took such a filing; it is in their histories. */
  @Test
  void a_history_with_an_origin_from_before_2016_can_still_be_read() {
    var history =
        """
        [{"source":"urn:test","id":"1","type":"io.jiheng.case.filed.v1",
          "time":"2023-03-01T01:00:00Z","partition":0,"offset":0,"counted":"2023-07-01T00:00:00Z",
          "data":{"filedOn":"2023-03-01","origin":{"caseNumber":"(2014)青民初字第5号",
            "relation":"ENFORCEMENT","basis":"CIVIL_JUDGMENT"}}}]"""
            .getBytes(StandardCharsets.UTF_8);

    var filed = (CaseFiled) History.recorded(history).get(0).event();
    assertThat(filed.origin().map(Origin::caseNumber)).contains("(2014)青民初字第5号");
    assertThat(filed.origin().flatMap(Origin::number)).isEmpty();
  }

  @Test
  void null_says_what_a_field_that_is_left_out_says() throws UnreadableEventException {
    var filed =
        """
        {"specversion":"1.0","id":"1","source":"urn:test","type":"io.jiheng.case.filed.v1",
         "subject":"(2023)冀0283民初1号","time":"2023-03-01T09:00:00+08:00","dataschema":null,
         "data":{"filedOn":"2023-03-01"%s}}""";
    var nulls =
        List.of(
                "department",
                "judge",
                "procedure",
                "fastTrack",
                "cause",
                "claimAmount",
                "filedOnline",
                "afterMediation",
                "origin",
                "family")
            .stream()
            .map(",\"%s\":null"::formatted)
            .collect(Collectors.joining());

    assertThat(read(filed.formatted(nulls)).recorded())
        .isEqualTo(read(filed.formatted("")).recorded());
  }

  @Test
  void whetherAnythingWasCountedLateIsToldWithoutReadingWhatTheEventsSay() {
    var history =
        """
        [{"source":"urn:test","id":"1","type":"no.such.type","time":"never","partition":0,"offset":0,
          "counted":"2023-07-02T00:00:00Z","data":{"filedOn":[{"counted":"2023-07-09T00:00:00Z"}]}},
         {"source":"urn:test","id":"2","type":"no.such.type","time":"never","partition":0,"offset":1,
          "counted":"2023-07-01T00:00:00Z","data":{}}]"""
            .getBytes(StandardCharsets.UTF_8);

    assertThat(History.isCountedAfter(history, Instant.parse("2023-07-01T23:59:59.999Z"))).isTrue();
    assertThat(History.isCountedAfter(history, Instant.parse("2023-07-02T00:00:00Z"))).isFalse();
    assertThat(History.isCountedAfter(History.EMPTY, Instant.EPOCH)).isFalse();
  }

  private static Envelope read(String json) throws UnreadableEventException {
    return EnvelopeReader.read(json.getBytes(StandardCharsets.UTF_8), new Head());
  }
}
