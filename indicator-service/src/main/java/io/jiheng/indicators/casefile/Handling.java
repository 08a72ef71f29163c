package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By whom a case is handled, and how 承办与程序: as it stands now.
 *
 * @param ordinarySince the day of the last change to 普通程序; a criminal limit counts from it
 */
public record Handling(
    Optional<String> department,
    Optional<String> judge,
    Optional<Procedure> procedure,
    boolean fastTrack,
    Optional<LocalDate> ordinarySince) {

  static final Handling UNKNOWN =
      new Handling(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

  /** What a filing does not say stays as it was. */
  Handling filed(CaseFiled filed) {
    return new Handling(
        filed.department().or(() -> department),
        filed.judge().or(() -> judge),
        filed.procedure().or(() -> procedure),
        filed.fastTrack(),
        ordinarySince);
  }

  Handling assigned(CaseAssigned assigned) {
    return new Handling(
        Optional.of(assigned.department()), assigned.judge(), procedure, fastTrack, ordinarySince);
  }

  Handling changed(ProcedureChanged changed, LocalDate happenedOn) {
    return new Handling(
        department,
        judge,
        Optional.of(changed.procedure()),
        changed.fastTrack().orElse(fastTrack),
        becomesOrdinary(changed) ? Optional.of(happenedOn) : ordinarySince);
  }

  /** Said once more of a case that is tried in 普通程序 already, it is no change. */
  private boolean becomesOrdinary(ProcedureChanged changed) {
    var wasOrdinary = procedure.equals(Optional.of(Procedure.ORDINARY));
    var fastTrackEnds = fastTrack && !changed.fastTrack().orElse(true);
    return changed.procedure() == Procedure.ORDINARY && (!wasOrdinary || fastTrackEnds);
  }
}
