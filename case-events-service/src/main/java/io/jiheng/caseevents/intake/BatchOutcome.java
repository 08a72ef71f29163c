package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.intake.EventOutcome.Placed;
import java.util.List;

/** What became of a batch 批次结果. */
public sealed interface BatchOutcome {

  /**
   * What is good of it was handed to Kafka.
   *
   * @param accepted how many of its events Kafka has acknowledged
   * @param failed how many were not accepted
   * @param items one for each event in the order of the batch, or the failed ones only
   */
  record Taken(int accepted, int failed, List<Placed> items) implements BatchOutcome {}

  /**
   * Nothing of it was taken, because it was to be taken whole and some events are refused.
   *
   * @param events how many it has
   * @param refused those that are refused
   */
  record RefusedWhole(int events, List<Placed> refused) implements BatchOutcome {}

  /** Kafka did not commit it as a whole. */
  record NotCommitted() implements BatchOutcome {}

  /** It has no events. */
  record Empty() implements BatchOutcome {}

  /** It has more events than are taken at once. */
  record TooMany(int limit) implements BatchOutcome {}
}
