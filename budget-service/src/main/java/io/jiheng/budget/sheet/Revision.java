package io.jiheng.budget.sheet;

import java.time.Instant;
import java.util.Optional;

/**
 * A revision 修订: who did what when, and what stood there before and after. Once written it is never
 * changed.
 *
 * @param before empty for the first
 * @param reason empty where the step needs none
 * @param document what an adjustment rests on, empty for other steps
 */
public record Revision(
    int number,
    Step step,
    Instant at,
    String by,
    String reason,
    Optional<OfficialDocument> document,
    Optional<Snapshot> before,
    Snapshot after) {

  public record Snapshot(ProjectState state, ProjectSheet sheet) {}
}
