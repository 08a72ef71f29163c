package io.jiheng.indicators.limits.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of a year as they come in 法定节假日; what is wrong with them is told day by day. */
@Schema(name = "HolidaysRequest")
public record HolidaysRequest(
    @NotNull @Schema(description = "放假日 holidays", examples = "[\"2024-10-01\", \"2024-10-02\"]")
        List<String> holidays,
    @Schema(
            description = "调休上班日：须上班的周六、周日 weekend days on which courts work",
            examples = "[\"2024-09-29\", \"2024-10-12\"]",
            nullable = true)
        List<String> workingDays) {

  List<String> givenWorkingDays() {
    return Objects.requireNonNullElse(workingDays, List.of());
  }
}
