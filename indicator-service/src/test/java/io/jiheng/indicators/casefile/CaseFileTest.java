package io.jiheng.indicators.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFileTest {

  private static final CaseNumber NUMBER = CaseNumber.parse("(2023)冀0283民初1号");
  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

  @Test
  void theOrderIsThatOfTimeNotOfArrival() {
    var file =
        CaseFile.of(
            NUMBER,
            List.of(
                at(3, new ClosingRevoked(Optional.empty())),
                at(1, filed(Optional.empty())),
                at(2, closed(DAY.plusDays(9)))));

    assertThat(file.state()).isEqualTo(CaseFile.State.PENDING);
  }

  @Test
  void aCaseClosedAgainAfterARevocationIsClosedOnTheLaterDay() {
    var file =
        CaseFile.of(
            NUMBER,
            List.of(
                at(1, filed(Optional.empty())),
                at(2, closed(DAY.plusDays(9))),
                at(3, new ClosingRevoked(Optional.empty())),
                at(4, closed(DAY.plusDays(30)))));

    assertThat(file.closing().map(CaseClosed::closedOn)).contains(DAY.plusDays(30));
  }

  @Test
  void aCancelledFilingStaysCancelled() {
    var file =
        CaseFile.of(
            NUMBER,
            List.of(
                at(1, filed(Optional.empty())),
                at(2, new CaseCancelled(Optional.of("重复立案"))),
                at(3, closed(DAY)),
                at(4, filed(Optional.empty()))));

    assertThat(file.state()).isEqualTo(CaseFile.State.CANCELLED);
    assertThat(file.counts()).isFalse();
  }

  @Test
  void a_number_that_an_earlier_version_misread_counts_nowhere_and_can_still_be_read() {
    var key = new FileKey("津", "(2015)津南民初字第5号");
    var file = Dossier.of(key, List.of(at(1, filed(Optional.empty()))));

    assertThat(FileKey.parse(key.text())).isEqualTo(key);
    assertThat(file.key()).isEqualTo(key);
    assertThat(file.counts()).isFalse();
  }

  @Test
  void an_origin_tells_a_court_only_where_it_is_a_courts_number_of_today() {
    assertThat(origin("（2021）冀0283民初1号", Optional.empty()).number())
        .map(CaseNumber::court)
        .contains("冀0283");
    assertThat(origin("(2014)青民初字第99002号", Optional.empty()).number()).isEmpty();
    assertThat(origin("(2021)京仲裁0123号", Optional.of(Origin.Basis.ARBITRATION)).number()).isEmpty();
  }

  private static Origin origin(String number, Optional<Origin.Basis> basis) {
    return new Origin(
        number,
        Origin.Relation.ENFORCEMENT,
        basis,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aReassignedCaseBelongsToItsPresentDepartmentAndJudge() {
    var file =
        CaseFile.of(
            NUMBER,
            List.of(
                at(1, filed(Optional.of("民一庭"))),
                at(2, new CaseAssigned("民二庭", Optional.of("J2")))));

    assertThat(file.department()).contains("民二庭");
    assertThat(file.judge()).contains("J2");
  }

  @Test
  void withoutAFilingACaseIsOrphaned() {
    var file = CaseFile.of(NUMBER, List.of(at(1, closed(DAY))));

    assertThat(file.state()).isEqualTo(CaseFile.State.ORPHANED);
    assertThat(file.counts()).isFalse();
  }

  @Test
  void theFilingTellsTheFamilyWhereTheNumberDoesNot() {
    var strange = CaseNumber.parse("(2023)冀0283民奇1号");
    var filing =
        new CaseFiled(
            DAY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.of("民初"));

    assertThat(CaseFile.of(strange, List.of(at(1, filing))).family().word()).isEqualTo("民初");
    assertThat(CaseFile.of(strange, List.of(at(1, filed(Optional.empty())))).family().word())
        .isEqualTo("其他");
  }

  private static RecordedEvent at(int hour, CaseEvent event) {
    return new RecordedEvent(
        new EventId("urn:test", "e" + hour),
        Instant.parse("2023-03-01T00:00:00Z").plusSeconds(3600L * hour),
        event);
  }

  private static CaseFiled filed(Optional<String> department) {
    return new CaseFiled(
        DAY,
        department,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static CaseClosed closed(LocalDate day) {
    return new CaseClosed(day, Outcome.JUDGMENT, true);
  }
}
