package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Period;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that a figure to be booked speaks of 所属期间, both included. */
@Schema(name = "Period")
public record PeriodRequest(
    @NotNull @Schema(examples = "2023-04-01") LocalDate from,
    @NotNull @Schema(examples = "2023-06-30") LocalDate to) {

  Period period() {
    return new Period(from, to);
  }
}
