package io.jiheng.caseevents.intake;

import io.jiheng.contract.admission.PublisherScope;
import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import java.util.List;

/**
 * Tells for whom the events of a request may speak 发送者, and how it wants them taken.
 *
 * @param failedOnly whether a batch is answered with its failed events only
 * @param atomic whether a batch is to be taken whole or not at all
 * @param scope the sources and courts of the sender
 * @param bindings the sources and courts of everybody
 */
public record Sender(
    boolean failedOnly, boolean atomic, PublisherScope scope, SourceBindings bindings) {

  /** The verdict of the contract, and a refusal of what is good but for others to say. */
  Verdict judge(Verdict contract) {
    if (!(contract instanceof Admitted event)) {
      return contract;
    }
    var court = event.about().court();
    return scope
        .flaw(event.source(), court)
        .or(() -> bindings.flaw(event.source(), court))
        .<Verdict>map(flaw -> new Refused(event.id(), event.source(), event.type(), List.of(flaw)))
        .orElse(event);
  }
}
