package io.jiheng.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventStreamTest {

  private static final int EVENTS = 20_000;
  private static final List<BenchEvent> SAMPLE = take(EVENTS);

  @Test
  void everyRunGivesTheSameBytes() {
    assertThat(take(EVENTS).stream().map(BenchEvent::json).toList())
        .usingElementComparator(Arrays::compare)
        .isEqualTo(SAMPLE.stream().map(BenchEvent::json).toList());
  }

  @Test
  void eventsComeInTheOrderOfTheirTimesOverThreeYears() {
    var times = SAMPLE.stream().map(event -> read(event).get("time").textValue()).toList();

    assertThat(times).isSorted();
    assertThat(times.get(0)).startsWith("2023-01-");
    assertThat(times.get(EVENTS - 1)).isBetween("2025-10", "2026-04");
  }

  @Test
  void noTwoEventsHaveTheSameId() {
    assertThat(SAMPLE.stream().map(BenchEvent::id)).doesNotHaveDuplicates();
  }

  @Test
  void caseBeginsWithItsFilingAndHasAboutFiveEvents() {
    var byCase = SAMPLE.stream().collect(Collectors.groupingBy(BenchEvent::key));

    assertThat(byCase.values())
        .allSatisfy(
            events ->
                assertThat(read(events.get(0)).get("type").textValue())
                    .isEqualTo("io.jiheng.case.filed.v1"));
    assertThat((double) EVENTS / byCase.size()).isBetween(4.2, 5.2);
  }

  @Test
  void rowsForCopyNeedNoEscaping() {
    assertThat(SAMPLE)
        .allSatisfy(
            event ->
                assertThat(new String(event.json(), StandardCharsets.UTF_8))
                    .doesNotContain("\t", "\n", "\\"));
  }

  private static List<BenchEvent> take(int count) {
    var events = new ArrayList<BenchEvent>();
    new EventStream(count).forEachRemaining(events::add);
    return events;
  }

  private static JsonNode read(BenchEvent event) {
    try {
      return new JsonMapper().readTree(event.json());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
