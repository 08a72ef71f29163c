package io.jiheng.sample.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.Stage;
import io.jiheng.sample.docket.Calibration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AppealTest {

  private static final String REGISTERED = "io.jiheng.case.appeal-registered.v1";
  private static final String TRANSFERRED = "io.jiheng.case.appeal-transferred.v1";

  private final Calibration calibration = Calibration.sample(OptionalDouble.of(1), 2023);
  private final List<CaseEvent> year =
      CaseStream.generate(calibration, calibration.profile("津0119"), 2022, 1).stream()
          .filter(sending -> !sending.again())
          .map(Sending::event)
          .toList();

  @Test
  void about_one_first_instance_case_in_ten_is_appealed_against() {
    var closed =
        of("io.jiheng.case.closed.v1").stream()
            .filter(event -> stage(event) == Stage.FIRST_INSTANCE)
            .count();

    assertThat((double) of(REGISTERED).size() / closed).isCloseTo(0.1, within(0.02));
    assertThat(of(REGISTERED)).allMatch(event -> stage(event) == Stage.FIRST_INSTANCE);
  }

  @Test
  void a_file_is_transferred_within_weeks_of_the_appeal() {
    var registered = new HashMap<String, LocalDate>();
    of(REGISTERED).forEach(event -> registered.put(event.subject(), day(event, "registeredOn")));

    assertThat(of(TRANSFERRED))
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(
                        ChronoUnit.DAYS.between(
                            registered.get(event.subject()), day(event, "transferredOn")))
                    .isBetween(5L, 40L));
  }

  private List<CaseEvent> of(String type) {
    return year.stream().filter(event -> event.type().equals(type)).toList();
  }

  private static LocalDate day(CaseEvent event, String field) {
    return LocalDate.parse(event.data().path(field).asText());
  }

  private static Stage stage(CaseEvent event) {
    return CaseNumber.parse(event.subject()).family().stage();
  }
}
