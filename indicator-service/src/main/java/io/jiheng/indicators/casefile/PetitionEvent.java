package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What an event says of a petition 执行信访. */
public sealed interface PetitionEvent extends FileEvent {

  /** Names the petition; with the court of the subject it is the key of its file. */
  String petitionId();

  /**
   * It is handed down.
   *
   * @param dueOn the day by which it must be closed; 45 days for those of the Supreme Court where
   *     none is named
   */
  record PetitionAssigned(
      String petitionId, LocalDate on, PetitionLevel level, Optional<LocalDate> dueOn)
      implements PetitionEvent {
    public PetitionAssigned {
      Objects.requireNonNull(petitionId, "petitionId");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(level, "level");
    }
  }

  /** 办结 */
  record PetitionClosed(String petitionId, LocalDate on) implements PetitionEvent {
    public PetitionClosed {
      Objects.requireNonNull(petitionId, "petitionId");
      Objects.requireNonNull(on, "on");
    }
  }

  /** 化解 */
  record PetitionResolved(String petitionId, LocalDate on) implements PetitionEvent {
    public PetitionResolved {
      Objects.requireNonNull(petitionId, "petitionId");
      Objects.requireNonNull(on, "on");
    }
  }

  /** Which court handed it down: 最高法院, 高级法院, 中级法院. */
  enum PetitionLevel {
    SPC,
    HIGH,
    INTERMEDIATE
  }
}
