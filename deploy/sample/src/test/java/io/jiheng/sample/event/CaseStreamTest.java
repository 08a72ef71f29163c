package io.jiheng.sample.event;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.Imperfections;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CaseStreamTest {

  private final Calibration small = Calibration.sample(OptionalDouble.of(0.1), 2023);

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertThat(lines(all(2022, 2022, 7))).isEqualTo(lines(all(2022, 2022, 7)));
  }

  @Test
  void theBytesAreThoseOfEveryOtherMachine() {
    var stream = lines(all(2022, 2022, 7));

    assertThat(Integer.toHexString(stream.hashCode())).isEqualTo("bfe37d6a");
  }

  @Test
  void anotherSeedGivesOtherEvents() {
    assertThat(lines(all(2022, 2022, 8))).isNotEqualTo(lines(all(2022, 2022, 7)));
  }

  @Test
  void eventsComeInTheOrderOfSendingAndNeverBeforeTheyHappen() {
    var sendings = all(2022, 2023, 1).stream().toList();

    assertThat(sendings).isSortedAccordingTo(Sending.IN_ORDER);
    assertThat(sendings)
        .allMatch(sending -> !sending.sentAt().isBefore(sending.event().time()))
        .noneMatch(s -> s.event().time().toLocalDate().isAfter(LocalDate.of(2023, 12, 31)));
  }

  @Test
  void howMuchIsDoneGrowsToTheWhole() {
    var stream = all(2021, 2022, 1);
    double before = stream.done();
    stream.next();
    stream.forEachRemaining(
        sending -> assertThat(stream.done()).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(1));

    assertThat(before).isLessThan(0.01);
    assertThat(stream.done()).isEqualTo(1);
  }

  @Test
  void theNextYearChangesNothingOfTheYearBefore() {
    var one = byId(all(2022, 2022, 1));
    var two = byId(all(2022, 2023, 1));

    assertThat(two).containsAllEntriesOf(one).hasSizeGreaterThan(one.size());
  }

  @Test
  void aCourtIsTheSameWhicheverOthersAreThere() {
    var alone = byId(generate(List.of(small.profile("冀0283")), 2022, 2022, Imperfections.USUAL, 1));

    assertThat(byId(all(2022, 2022, 1))).containsAllEntriesOf(alone);
  }

  @Test
  void aLaterYearBeginsWithTheCasesThatAreStillPending() {
    var later = byId(all(2023, 2023, 1));

    assertThat(byId(all(2022, 2023, 1))).containsAllEntriesOf(later);
    assertThat(later.values())
        .anyMatch(line -> line.contains("case.filed") && line.contains("\"filedOn\":\"2022-"))
        .noneMatch(
            line ->
                line.contains("\"type\":\"io.jiheng.case.cancelled.v1\"")
                    && line.contains("(2022)"));
  }

  private CaseStream all(int firstYear, int lastYear, long seed) {
    var courts = List.copyOf(small.profiles().values());
    return generate(courts, firstYear, lastYear, Imperfections.USUAL, seed);
  }

  private CaseStream generate(
      List<CourtProfile> courts, int first, int last, Imperfections imperfections, long seed) {
    return CaseStream.generate(
        small, courts, first, LocalDate.of(last, 12, 31), imperfections, seed);
  }

  private static List<String> lines(CaseStream stream) {
    return stream.stream().map(sending -> sending.event().json()).toList();
  }

  private static Map<String, String> byId(CaseStream stream) {
    return stream.stream()
        .map(Sending::event)
        .collect(toMap(e -> e.source() + " " + e.id(), CaseEvent::json, (one, again) -> one));
  }
}
