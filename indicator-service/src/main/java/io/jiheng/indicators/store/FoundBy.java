package io.jiheng.indicators.store;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.Origin;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.OpenEnds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * By what the rows of a slice or a list are found: columns taken from the fold, which say nothing
 * that the history does not.
 *
 * @param adding on which days the file adds anything; absent where it adds nothing
 * @param dueOn the last day of the time limit of a pending case
 */
record FoundBy(
    String family,
    Dossier.State state,
    Optional<LocalDate> filedOn,
    Optional<LocalDate> closedOn,
    Optional<Adding> adding,
    Optional<LocalDate> dueOn,
    Optional<String> originCourt,
    Optional<String> department,
    Optional<String> judge) {

  /**
   * From which day to which a file adds anything.
   *
   * @param last absent while it goes on by itself, so that it belongs to every later window
   */
  record Adding(LocalDate first, Optional<LocalDate> last) {

    static Optional<Adding> of(Collection<Contribution> contributions, boolean goesOn) {
      if (contributions.isEmpty()) {
        return Optional.empty();
      }
      var days = contributions.stream().map(c -> c.cell().day()).toList();
      return Optional.of(
          new Adding(
              Collections.min(days),
              goesOn ? Optional.empty() : Optional.of(Collections.max(days))));
    }
  }

  static FoundBy of(Dossier dossier, Collection<Contribution> contributions, LimitRules limits) {
    if (!(dossier instanceof CaseFile file)) {
      return new FoundBy(
          CaseFamilies.OTHER.word(),
          dossier.state(),
          Optional.empty(),
          Optional.empty(),
          Adding.of(contributions, true),
          Optional.empty(),
          Optional.empty(),
          dossier.department(),
          dossier.judge());
    }
    var pending = file.state() == Dossier.State.PENDING;
    return new FoundBy(
        file.family().word(),
        file.state(),
        file.filing().map(CaseFiled::filedOn),
        file.closing().map(CaseClosed::closedOn),
        Adding.of(contributions, OpenEnds.of(file)),
        pending
            ? limits.dueOn(file).filter(day -> !day.equals(TimeLimit.OUT_OF_REACH))
            : Optional.empty(),
        file.filing()
            .flatMap(CaseFiled::origin)
            .flatMap(Origin::number)
            .map(CaseNumber::court)
            .filter(court -> !court.equals(file.number().court())),
        file.department(),
        file.judge());
  }
}
