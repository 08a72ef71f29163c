package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.publication.Publication;
import io.jiheng.caseevents.publication.PublicationConfig;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.UnreadableJsonException;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes one event in 单条接收. */
@Singleton
class SingleIntake {

  private final EventReader reader;
  private final Publication publication;
  private final String topic;
  private final Tally tally;
  private final Refusals refusals;

  SingleIntake(
      EventReader reader,
      Publication publication,
      PublicationConfig config,
      Tally tally,
      Refusals refusals) {
    this.reader = reader;
    this.publication = publication;
    this.topic = config.topic();
    this.tally = tally;
    this.refusals = refusals;
  }

  EventAnswer structured(JsonText body, Sender sender) {
    try {
      return take(reader.structured(body), sender);
    } catch (UnreadableJsonException e) {
      throw Refusals.unreadable(e, sender.locale());
    }
  }

  EventAnswer binary(BinaryMode headers, JsonText data, Sender sender) {
    try {
      return take(judged(headers, data), sender);
    } catch (UnreadableJsonException e) {
      throw Refusals.unreadable(e, sender.locale());
    }
  }

  private Verdict judged(BinaryMode headers, JsonText data) throws UnreadableJsonException {
    var attributes = headers.attributes();
    return headers.flaws().isEmpty()
        ? reader.binary(attributes, data)
        : new Refused(
            attributes.getOrDefault("id", ""),
            attributes.getOrDefault("source", ""),
            attributes.getOrDefault("type", ""),
            headers.flaws());
  }

  private EventAnswer take(Verdict contract, Sender sender) {
    var verdict = sender.judge(contract);
    if (verdict instanceof Refused refused) {
      tally.refused(refused);
      throw refusals.refused(refused, sender.locale());
    }
    var event = (Admitted) verdict;
    var delivery = tally.publishing().record(() -> publication.sendAll(List.of(event)));
    if (!delivery.delivered(0)) {
      tally.unavailable();
      throw refusals.kafkaOutOfReach();
    }
    tally.accepted(event);
    return EventAnswer.accepted(event, topic, delivery.partition(0), delivery.offset(0));
  }
}
