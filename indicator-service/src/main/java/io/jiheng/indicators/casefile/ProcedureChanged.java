package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The trial procedure changes 程序转换, e.g. 简易 to 普通; what is not said stays as it was. */
public record ProcedureChanged(Procedure procedure, Optional<Boolean> fastTrack)
    implements CaseChanging {

  public ProcedureChanged {
    Objects.requireNonNull(procedure, "procedure");
  }

  @Override
  public CaseFile applyTo(CaseFile file, LocalDate happenedOn) {
    return file.with(file.handling().changed(this, happenedOn));
  }
}
