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
