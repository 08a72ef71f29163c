package io.jiheng.budget.sheet;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who changes a project and on what ground.
 *
 * @param by the caller's name
 * @param reason empty where the step needs none
 * @param document empty where the step needs none
 * @param basedOn the revision the caller has seen, if given
 */
public record Change(
    String by, String reason, Optional<OfficialDocument> document, OptionalInt basedOn) {

  public Change(String by, String reason, OptionalInt basedOn) {
    this(by, reason, Optional.empty(), basedOn);
  }
}
