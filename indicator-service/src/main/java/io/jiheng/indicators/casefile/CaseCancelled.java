package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** The filing was a mistake 误立, 撤销立案: the case counts nowhere, whatever else is said of it. */
public record CaseCancelled(Optional<String> reason) implements CaseChanging {

  @Override
  public CaseFile applyTo(CaseFile file, LocalDate happenedOn) {
    return file.cancelled();
  }
}
