package io.jiheng.caseevents.intake;

import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import java.util.List;

/** What became of one event 受理结果. It holds nothing of the body that the event came in. */
public sealed interface EventOutcome {

  String id();

  String source();

  /** Kafka has acknowledged it. */
  record Accepted(String id, String source, String subject, int partition, long offset)
      implements EventOutcome {

    static Accepted of(Admitted event, int partition, long offset) {
      return new Accepted(event.id(), event.source(), event.subject(), partition, offset);
    }
  }

  /** It breaks the contract, or is not its sender's. */
  record Refused(String id, String source, List<Flaw> flaws) implements EventOutcome {}

  /** It is good, and Kafka did not acknowledge it. */
  record Unavailable(String id, String source) implements EventOutcome {}

  /** That of an event that was refused, or else that Kafka did not acknowledge. */
  static EventOutcome failed(Verdict verdict) {
    return verdict instanceof Verdict.Refused refused
        ? new Refused(refused.id(), refused.source(), refused.flaws())
        : new Unavailable(verdict.id(), verdict.source());
  }

  /** The outcome of one of many, with the place it came from. */
  record Placed(Place place, EventOutcome outcome) {}
}
