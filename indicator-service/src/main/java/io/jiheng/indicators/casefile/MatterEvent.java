package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Objects;

/** What an event says of a matter: 事项委托, or 督办事项. */
public sealed interface MatterEvent extends FileEvent {

  /** Names the matter; with the court of the subject it is the key of its file. */
  String matterId();

  /** It is given to the court. */
  record MatterDelegated(String matterId, MatterKind kind, LocalDate on, LocalDate dueOn)
      implements MatterEvent {
    public MatterDelegated {
      Objects.requireNonNull(matterId, "matterId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(dueOn, "dueOn");
    }
  }

  /** It is done. */
  record MatterDone(String matterId, LocalDate on) implements MatterEvent {
    public MatterDone {
      Objects.requireNonNull(matterId, "matterId");
      Objects.requireNonNull(on, "on");
    }
  }

  /** 事项委托, 督办. */
  enum MatterKind {
    DELEGATED,
    SUPERVISED
  }
}
