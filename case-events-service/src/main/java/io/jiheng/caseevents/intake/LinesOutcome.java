package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.intake.EventOutcome.Placed;
import java.util.List;

/**
 * What became of an NDJSON body 逐行接收结果.
 *
 * @param received how many events were read
 * @param accepted how many of them Kafka has acknowledged
 * @param failures those that were not accepted, by line
 * @param lastLine the last line that was read
 * @param end why reading ended
 */
public record LinesOutcome(
    long received, long accepted, List<Placed> failures, long lastLine, End end) {

  /** Why reading ended. */
  public enum End {
    /** All was read. */
    OF_BODY,
    /** Too many events failed. */
    FAILURES,
    /** Kafka did not acknowledge an event. */
    KAFKA
  }
}
