package io.jiheng.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jiheng.bench.event.Province.Seat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TreeStreamTest {

  private static final int CASES = 20_000;
  private static final Pattern CASE_NUMBER =
      Pattern.compile("\\(20\\d\\d\\)(冀\\d{0,4})(\\D+)\\d+号");
  private static final List<BenchEvent> SAMPLE = all();
  private static final List<JsonNode> ENVELOPES =
      SAMPLE.stream().map(TreeStreamTest::read).toList();

  @Test
  void everyRunGivesTheSameBytes() {
    assertThat(all().stream().map(BenchEvent::json).toList())
        .usingElementComparator(Arrays::compare)
        .isEqualTo(SAMPLE.stream().map(BenchEvent::json).toList());
  }

  @Test
  void eventsAreAsManyAsWereToldBefore() {
    assertThat(TreeStream.events(CASES)).isEqualTo(SAMPLE.size());
  }

  @Test
  void eventsComeInTheOrderOfTheirTimesOverThreeYears() {
    var times = texts("time");

    assertThat(times).isSorted();
    assertThat(times.get(0)).startsWith("2023-01-01");
    assertThat(times.get(times.size() - 1)).startsWith("2025-12-31");
  }

  @Test
  void noTwoEventsHaveTheSameId() {
    assertThat(SAMPLE.stream().map(BenchEvent::id)).doesNotHaveDuplicates();
  }

  @Test
  void caseBeginsWithItsFilingByWhomItIsHandledAndHasLittleMoreThanTwoEvents() {
    var byCase =
        ENVELOPES.stream().collect(Collectors.groupingBy(event -> event.get("subject").asText()));

    assertThat(byCase).hasSize(CASES);
    assertThat(byCase.values())
        .allSatisfy(
            events -> {
              assertThat(events.get(0).get("type").textValue())
                  .isEqualTo("io.jiheng.case.filed.v1");
              assertThat(events.get(0).get("data").get("department").textValue()).isNotBlank();
              assertThat(events.get(0).get("data").get("judge").textValue()).isNotBlank();
            });
    assertThat((double) SAMPLE.size() / CASES).isBetween(2.1, 2.3);
  }

  @Test
  void mostCasesAreClosedAndMuchElseHappensToSome() {
    var byType =
        texts("type").stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(byType.get("io.jiheng.case.closed.v1")).isBetween(CASES * 8L / 10, (long) CASES);
    assertThat(byType.keySet()).hasSizeGreaterThan(14);
  }

  @Test
  void everyCourtOfTheTreeHasCasesAndEveryLevelMoreThanOneFamily() {
    var words =
        texts("subject").stream()
            .map(CASE_NUMBER::matcher)
            .peek(number -> assertThat(number.matches()).isTrue())
            .collect(
                Collectors.groupingBy(
                    number -> number.group(1),
                    Collectors.mapping(number -> number.group(2), Collectors.toSet())));

    assertThat(words.keySet())
        .containsExactlyInAnyOrderElementsOf(Province.COURTS.stream().map(Seat::code).toList());
    assertThat(words.get("冀")).contains("民申", "民终");
    assertThat(words.get("冀01")).contains("民终", "刑更");
    assertThat(words.get("冀0101")).contains("民初", "执", "诉前调确");
  }

  @Test
  void appealsAreAboutDecisionsOfTheCourtsBelow() {
    var appeals =
        ENVELOPES.stream().filter(event -> event.at("/data/origin/relation").isTextual()).toList();

    assertThat(appeals).isNotEmpty();
    assertThat(appeals)
        .allSatisfy(
            event ->
                assertThat(courtOf(event.at("/data/origin/caseNumber")))
                    .startsWith(courtOf(event.get("subject")))
                    .isNotEqualTo(courtOf(event.get("subject"))));
  }

  @Test
  void ofAllCasesOnlyThoseUnderWayAreHeld() {
    var stream = new TreeStream(CASES);
    int most = 0;
    while (stream.hasNext()) {
      stream.next();
      most = Math.max(most, stream.waiting());
    }

    assertThat(most).isLessThan(CASES / 10);
  }

  @Test
  void twoHundredCourtsStandUnderOne() {
    var known = new ArrayList<String>();
    for (var court : Province.COURTS) {
      assertThat(known).doesNotContain(court.code()).containsAll(court.parent().stream().toList());
      known.add(court.code());
    }

    assertThat(known).hasSize(200);
    assertThat(Province.COURTS.stream().filter(court -> court.parent().isEmpty())).hasSize(1);
  }

  private static String courtOf(JsonNode caseNumber) {
    var number = CASE_NUMBER.matcher(caseNumber.textValue());
    assertThat(number.matches()).isTrue();
    return number.group(1);
  }

  private static List<String> texts(String field) {
    return ENVELOPES.stream().map(event -> event.get(field).textValue()).toList();
  }

  private static List<BenchEvent> all() {
    var events = new ArrayList<BenchEvent>();
    new TreeStream(CASES).forEachRemaining(events::add);
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
