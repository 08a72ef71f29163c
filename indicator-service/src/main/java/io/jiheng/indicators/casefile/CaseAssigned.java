package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A case is given to a department and judge 分案, 改派; it takes its whole history along. */
public record CaseAssigned(String department, Optional<String> judge) implements CaseChanging {

  public CaseAssigned {
    Objects.requireNonNull(department, "department");
  }

  @Override
  public CaseFile applyTo(CaseFile file, LocalDate happenedOn) {
    return file.with(file.handling().assigned(this));
  }
}
