package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** The closing so far is taken back 撤销结案: a revoked closing is no closing, on no day. */
public record ClosingRevoked(Optional<String> reason) implements CaseChanging {

  @Override
  public CaseFile applyTo(CaseFile file, LocalDate happenedOn) {
    return file.with(Optional.<CaseClosed>empty());
  }
}
