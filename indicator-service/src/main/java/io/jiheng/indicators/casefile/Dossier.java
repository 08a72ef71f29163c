package io.jiheng.indicators.casefile;

import java.util.Collection;
import java.util.Optional;

/** A file that is folded from its events: a case, a petition or a matter. */
public sealed interface Dossier permits CaseFile, PetitionFile, MatterFile {

  FileKey key();

  State state();

  /** The department it belongs to now 承办庭室; unknown for petitions and matters. */
  default Optional<String> department() {
    return Optional.empty();
  }

  /** The judge it belongs to now 承办法官; unknown for petitions and matters. */
  default Optional<String> judge() {
    return Optional.empty();
  }

  /** Whether it is counted at all: it is filed or assigned, and that stands. */
  default boolean counts() {
    return state() == State.PENDING || state() == State.CLOSED;
  }

  /** Where a file stands. */
  enum State {
    /** Events but no filing have arrived 待立案信息. */
    ORPHANED,
    /** 未结 */
    PENDING,
    /** 已结 */
    CLOSED,
    /** 撤销立案 */
    CANCELLED
  }

  /** Folds the events of one file, given in any order, each once. */
  static Dossier of(FileKey key, Collection<RecordedEvent> events) {
    return switch (key.kind()) {
      case CASE -> CaseFile.of(key.caseNumber().orElseThrow(), events);
      case PETITION -> PetitionFile.of(key, events);
      case MATTER -> MatterFile.of(key, events);
    };
  }
}
