package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A case is closed 结案.
 *
 * @param closedOn the day of closing 结案日期, Asia/Shanghai
 * @param requiredFieldsComplete whether the fields of 003 §14 are all present
 */
public record CaseClosed(LocalDate closedOn, Outcome outcome, boolean requiredFieldsComplete)
    implements CaseChanging {

  public CaseClosed {
    Objects.requireNonNull(closedOn, "closedOn");
    Objects.requireNonNull(outcome, "outcome");
  }

  @Override
  public CaseFile applyTo(CaseFile file, LocalDate happenedOn) {
    return file.with(Optional.of(this));
  }
}
