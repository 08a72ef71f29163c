package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Period;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that a booked figure speaks of 所属期间, written as they came in. */
@Schema(ref = "#/components/schemas/Period")
public record PeriodResponse(LocalDate from, LocalDate to) {

  static PeriodResponse of(Period period) {
    return new PeriodResponse(period.from(), period.to());
  }
}
