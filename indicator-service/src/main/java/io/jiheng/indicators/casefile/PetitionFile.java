package io.jiheng.indicators.casefile;

import io.jiheng.indicators.casefile.PetitionEvent.PetitionAssigned;
import io.jiheng.indicators.casefile.PetitionEvent.PetitionClosed;
import io.jiheng.indicators.casefile.PetitionEvent.PetitionLevel;
import io.jiheng.indicators.casefile.PetitionEvent.PetitionResolved;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * A petition 执行信访: the fold over its events.
 *
 * @param assigned absent while only later events have arrived
 */
public record PetitionFile(
    FileKey key,
    Optional<PetitionAssigned> assigned,
    Optional<LocalDate> closedOn,
    Optional<LocalDate> resolvedOn)
    implements Dossier {

  /** Days to close a petition of the Supreme Court (003 §18). */
  private static final int SPC_DAYS = 45;

  static PetitionFile of(FileKey key, Collection<RecordedEvent> events) {
    Optional<PetitionAssigned> assigned = Optional.empty();
    Optional<LocalDate> closedOn = Optional.empty();
    Optional<LocalDate> resolvedOn = Optional.empty();
    for (var recorded : events.stream().sorted().toList()) {
      var event = recorded.event();
      if (event instanceof PetitionAssigned said) {
        assigned = Optional.of(said);
      } else if (event instanceof PetitionClosed said) {
        closedOn = Optional.of(said.on());
      } else if (event instanceof PetitionResolved said) {
        resolvedOn = Optional.of(said.on());
      }
    }
    return new PetitionFile(key, assigned, closedOn, resolvedOn);
  }

  /** The day by which it must be closed; absent where neither the sender nor a rule names one. */
  public Optional<LocalDate> dueOn() {
    return assigned.flatMap(
        said ->
            said.dueOn()
                .or(
                    () ->
                        said.level() == PetitionLevel.SPC
                            ? Optional.of(said.on().plusDays(SPC_DAYS))
                            : Optional.empty()));
  }

  @Override
  public State state() {
    if (assigned.isEmpty()) {
      return State.ORPHANED;
    }
    return closedOn.isPresent() ? State.CLOSED : State.PENDING;
  }
}
