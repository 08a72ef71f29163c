package io.jiheng.sample.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.EventTypes;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Imperfections;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ContractKeptTest {

  private final Contract contract = new Contract();

  @Test
  void everyEventKeepsTheContractAndEveryTypeOccurs() throws IOException {
    var calibration = Calibration.sample(OptionalDouble.of(0.1));
    var courts = List.copyOf(calibration.profiles().values());
    var types = new HashSet<String>();
    var stream = CaseStream.generate(calibration, courts, 2022, 2023, Imperfections.USUAL, 1);

    while (stream.hasNext()) {
      var event = stream.next().event();
      types.add(event.type());
      var number = CaseNumber.parse(event.subject());

      assertThat(contract.flaws(event.json())).isEmpty();
      assertThat(number.family()).isNotEqualTo(CaseFamilies.OTHER);
      assertThat(event.source()).isEqualTo("urn:court:" + number.court() + ":case-system");
      assertThat(number).hasToString(event.subject());
    }
    assertThat(types)
        .isSubsetOf(EventTypes.standard().all().stream().map(type -> type.type()).toList())
        .contains(
            "io.jiheng.case.filed.v1",
            "io.jiheng.case.assigned.v1",
            "io.jiheng.case.procedure-changed.v1",
            "io.jiheng.case.closed.v1",
            "io.jiheng.case.closing-revoked.v1",
            "io.jiheng.case.appeal-registered.v1",
            "io.jiheng.case.appeal-transferred.v1",
            "io.jiheng.case.cancelled.v1");
  }

  @Test
  void theJudgeKnowsABrokenEvent() throws IOException {
    var stream =
        CaseStream.generate(
            Calibration.sample(OptionalDouble.of(0.1)),
            Calibration.sample(OptionalDouble.of(0.1)).profile("冀02"),
            2022,
            1);
    var good = stream.next().event().json();

    assertThat(contract.flaws(good.replace("filedOn", "filedAt"))).isNotEmpty();
    assertThat(contract.flaws(good.replace("specversion", "version"))).isNotEmpty();
  }
}
