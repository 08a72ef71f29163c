package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.publication.Publication;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.UnreadableJsonException;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Takes one event in 单条接收. */
@Singleton
public class SingleIntake {

  private final EventReader reader;
  private final Publication publication;
  private final Tally tally;

  SingleIntake(EventReader reader, Publication publication, Tally tally) {
    this.reader = reader;
    this.publication = publication;
    this.tally = tally;
  }

  /** Takes an event whose attributes stand beside its data. */
  public EventOutcome structured(JsonText body, Sender sender) throws UnreadableJsonException {
    return take(reader.structured(body), sender);
  }

  /**
   * Takes an event whose attributes came apart from its data.
   *
   * @param attributes by name, those that can be read
   * @param flaws what is wrong with the others
   */
  public EventOutcome binary(
      Map<String, String> attributes, List<Flaw> flaws, JsonText data, Sender sender)
      throws UnreadableJsonException {
    return take(
        flaws.isEmpty()
            ? reader.binary(attributes, data)
            : new Refused(
                attributes.getOrDefault("id", ""),
                attributes.getOrDefault("source", ""),
                attributes.getOrDefault("type", ""),
                flaws),
        sender);
  }

  private EventOutcome take(Verdict contract, Sender sender) {
    var verdict = sender.judge(contract);
    if (verdict instanceof Refused refused) {
      tally.refused(refused);
      return EventOutcome.failed(refused);
    }
    var event = (Admitted) verdict;
    var delivery = tally.publishing().record(() -> publication.sendAll(List.of(event)));
    if (!delivery.delivered(0)) {
      tally.unavailable();
      return EventOutcome.failed(event);
    }
    tally.accepted(event);
    return EventOutcome.Accepted.of(event, delivery.partition(0), delivery.offset(0));
  }
}
