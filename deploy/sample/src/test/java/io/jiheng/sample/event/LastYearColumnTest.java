package io.jiheng.sample.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.Imperfections;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of document 000, counted by hand from the JSON that goes out and nothing else. */
class LastYearColumnTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate BEGINS = LocalDate.of(2022, 1, 1);
  private static final LocalDate ENDS = LocalDate.of(2022, 12, 31);

  private final Calibration calibration = Calibration.sample(OptionalDouble.empty(), 2023);

  private record Told(String number, LocalDate filed, LocalDate closed, String outcome) {

    boolean filedInYear() {
      return !filed.isBefore(BEGINS) && !filed.isAfter(ENDS);
    }

    boolean closedInYear() {
      return closed != null && !closed.isBefore(BEGINS) && !closed.isAfter(ENDS);
    }

    boolean pendingBefore() {
      return filed.isBefore(BEGINS) && (closed == null || !closed.isBefore(BEGINS));
    }

    boolean isEnforcement() {
      return number.matches(".*\\d执\\d+号") || number.contains("执恢");
    }

    boolean isSecondInstance() {
      return number.matches(".*(民|刑|行)终\\d+号");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20230101})
  void theIntermediateCourtsYear2022HasTheFiguresOfTheSheetWhateverTheSeed(long seed)
      throws IOException {
    var cases = fold(CaseStream.generate(calibration, calibration.profile("冀02"), 2022, seed));

    assertThat(count(cases, Told::closedInYear)).isEqualTo(6740);
    assertThat(perCent(6740, count(cases, Told::filedInYear))).isEqualTo("101.80");
    var enforcement = cases.stream().filter(Told::isEnforcement).toList();
    assertThat(
            perCent(
                count(enforcement, Told::closedInYear),
                count(enforcement, c -> c.filedInYear() || c.pendingBefore())))
        .isEqualTo("93.30");
    assertThat(meanDays(cases)).isEqualTo("52.54");
    var second = cases.stream().filter(c -> c.isSecondInstance() && c.closedInYear()).toList();
    assertThat(perCent(count(second, c -> c.outcome().matches("AMENDED|REMANDED")), second.size()))
        .isEqualTo("9.40");
  }

  @Test
  void theYearKeepsItsFiguresWhenTheNextIsToldToo() throws IOException {
    var cases = fold(generate(List.of(calibration.profile("冀02")), 2022, 2023));

    assertThat(count(cases, Told::closedInYear)).isEqualTo(6740);
    assertThat(count(cases, Told::filedInYear)).isEqualTo(6621);
    assertThat(meanDays(cases)).isEqualTo("52.54");
  }

  @Test
  void theMeanOfTheWholeCityIsThatOfTheSheet() throws IOException {
    var city =
        calibration.profiles().values().stream()
            .filter(profile -> profile.code().startsWith("冀02"))
            .toList();

    assertThat(city).hasSize(5);
    assertThat(meanDays(fold(generate(city, 2022, 2022)))).isEqualTo("52.54");
  }

  private CaseStream generate(List<CourtProfile> courts, int firstYear, int lastYear) {
    return CaseStream.generate(
        calibration, courts, firstYear, LocalDate.of(lastYear, 12, 31), Imperfections.USUAL, 1);
  }

  private static List<Told> fold(CaseStream stream) throws IOException {
    Map<String, Map<String, JsonNode>> byCase = new HashMap<>();
    while (stream.hasNext()) {
      var event = JSON.readTree(stream.next().event().json());
      if (!event.get("type").asText().startsWith("io.jiheng.case.")) {
        continue;
      }
      byCase
          .computeIfAbsent(event.get("subject").asText(), number -> new HashMap<>())
          .put(event.get("id").asText(), event);
    }
    var told = new ArrayList<Told>();
    byCase.forEach((number, events) -> told.addAll(fold(number, events.values())));
    return told;
  }

  private static List<Told> fold(String number, Iterable<JsonNode> events) {
    var ordered = new ArrayList<JsonNode>();
    events.forEach(ordered::add);
    ordered.sort(
        Comparator.comparing((JsonNode event) -> OffsetDateTime.parse(event.get("time").asText()))
            .thenComparing(event -> event.get("id").asText()));
    LocalDate filed = null;
    LocalDate closed = null;
    String outcome = "";
    for (var event : ordered) {
      var type = event.get("type").asText();
      var data = event.get("data");
      if (type.contains("case.cancelled")) {
        return List.of();
      } else if (type.contains("case.filed")) {
        filed = LocalDate.parse(data.get("filedOn").asText());
      } else if (type.contains("closing-revoked")) {
        closed = null;
      } else if (type.contains("case.closed")) {
        closed = LocalDate.parse(data.get("closedOn").asText());
        outcome = data.get("outcome").asText();
      }
    }
    return filed == null ? List.of() : List.of(new Told(number, filed, closed, outcome));
  }

  private static long count(List<Told> cases, Predicate<Told> which) {
    return cases.stream().filter(which).count();
  }

  private static String meanDays(List<Told> cases) {
    var closed = cases.stream().filter(Told::closedInYear).toList();
    long days =
        closed.stream().mapToLong(c -> ChronoUnit.DAYS.between(c.filed(), c.closed())).sum();
    return rounded(days, closed.size());
  }

  private static String perCent(long part, long whole) {
    return rounded(100 * part, whole);
  }

  private static String rounded(long numerator, long denominator) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP)
        .toString();
  }
}
