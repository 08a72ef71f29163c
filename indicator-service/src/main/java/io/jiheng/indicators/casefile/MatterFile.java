package io.jiheng.indicators.casefile;

import io.jiheng.indicators.casefile.MatterEvent.MatterDelegated;
import io.jiheng.indicators.casefile.MatterEvent.MatterDone;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * A matter 受托、督办事项: the fold over its events.
 *
 * @param delegated absent while only later events have arrived
 */
public record MatterFile(
    FileKey key, Optional<MatterDelegated> delegated, Optional<LocalDate> doneOn)
    implements Dossier {

  static MatterFile of(FileKey key, Collection<RecordedEvent> events) {
    Optional<MatterDelegated> delegated = Optional.empty();
    Optional<LocalDate> doneOn = Optional.empty();
    for (var recorded : events.stream().sorted().toList()) {
      var event = recorded.event();
      if (event instanceof MatterDelegated said) {
        delegated = Optional.of(said);
      } else if (event instanceof MatterDone said) {
        doneOn = Optional.of(said.on());
      }
    }
    return new MatterFile(key, delegated, doneOn);
  }

  @Override
  public State state() {
    if (delegated.isEmpty()) {
      return State.ORPHANED;
    }
    return doneOn.isPresent() ? State.CLOSED : State.PENDING;
  }
}
