package io.jiheng.sample.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.EventTypes;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Imperfections;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ContractKeptTest {

  private final Contract contract = new Contract();

  @Test
  void everyEventKeepsTheContractAndEveryTypeOccurs() throws IOException {
    var calibration = Calibration.sample(OptionalDouble.of(0.1), 2023);
    var courts = List.copyOf(calibration.profiles().values());
    var types = new HashSet<String>();
    var stream =
        CaseStream.generate(
            calibration, courts, 2021, LocalDate.of(2023, 12, 31), Imperfections.USUAL, 1);

    while (stream.hasNext()) {
      var event = stream.next().event();
      types.add(event.type());
      assertThat(contract.flaws(event.json())).isEmpty();
      assertThat(event.source()).endsWith(":case-system");
      if (!courts(event.subject())) {
        var number = CaseNumber.parse(event.subject());
        assertThat(number.family()).isNotEqualTo(CaseFamilies.OTHER);
        assertThat(event.source()).isEqualTo("urn:court:" + number.court() + ":case-system");
        assertThat(number).hasToString(event.subject());
      }
    }
    assertThat(types)
        .containsExactlyInAnyOrderElementsOf(
            EventTypes.standard().all().stream().map(type -> type.type()).toList());
  }

  /** Petitions and matters have a court as their subject. */
  private static boolean courts(String subject) {
    return !subject.startsWith("(");
  }

  @Test
  void theJudgeKnowsABrokenEvent() throws IOException {
    var stream =
        CaseStream.generate(
            Calibration.sample(OptionalDouble.of(0.1), 2023),
            Calibration.sample(OptionalDouble.of(0.1), 2023).profile("冀02"),
            2022,
            1);
    var good = stream.next().event().json();

    assertThat(contract.flaws(good.replace("filedOn", "filedAt"))).isNotEmpty();
    assertThat(contract.flaws(good.replace("specversion", "version"))).isNotEmpty();
  }
}
