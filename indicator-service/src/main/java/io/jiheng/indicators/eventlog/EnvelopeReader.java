package io.jiheng.indicators.eventlog;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.Subject;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.UnreadableJsonException;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.casefile.FileEvent;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.MatterEvent;
import io.jiheng.indicators.casefile.PetitionEvent;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads the structured-mode JSON envelope of the contract (CloudEvents 1.0). Whether it keeps the
 * contract is said by the judge whom the door asks too (events.md, rule 9b).
 */
public final class EnvelopeReader {

  private static final EventReader JUDGE = new EventReader(EventTypes.standard());

  private EnvelopeReader() {}

  /**
   * Reads an event.
   *
   * @param head receives what can be read of an event that as a whole cannot
   * @throws UnreadableEventException naming place, value and reason
   */
  public static Envelope read(byte[] json, Head head) throws UnreadableEventException {
    try {
      var verdict = verdict(json);
      if (verdict instanceof Refused refused) {
        throw RefusalCodes.of(refused.flaws().get(0));
      }
      return envelope((Admitted) verdict);
    } catch (UnreadableEventException e) {
      head.read(json);
      throw e;
    }
  }

  private static Verdict verdict(byte[] json) throws UnreadableEventException {
    try {
      return JUDGE.structured(JsonText.of(json));
    } catch (UnreadableJsonException e) {
      throw new UnreadableEventException(
          Code.NOT_JSON, "line " + e.line() + ", column " + e.column(), "", e.reason().chinese());
    }
  }

  private static Envelope envelope(Admitted admitted) throws UnreadableEventException {
    var type = admitted.type();
    var kind =
        FileEventTypes.of(type)
            .orElseThrow(
                () ->
                    new UnreadableEventException(
                        Code.UNKNOWN_TYPE, "/type", type, RefusalCodes.UNKNOWN_TYPE));
    var data = admitted.data().bytes();
    var event = event(data, kind);
    return new Envelope(
        key(event, admitted.about()),
        admitted.subject(),
        new RecordedEvent(new EventId(admitted.source(), admitted.id()), admitted.time(), event),
        type,
        data);
  }

  private static FileEvent event(byte[] data, Class<? extends FileEvent> kind)
      throws UnreadableEventException {
    try (var parser = EventJson.MAPPER.createParser(data)) {
      parser.nextToken();
      return EventJson.read(parser, kind);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  /** A petition or matter is a file of its own, in the court that its subject names. */
  private static FileKey key(FileEvent event, Subject subject) {
    if (event instanceof PetitionEvent petition) {
      return FileKey.ofPetition(subject.court(), petition.petitionId());
    }
    if (event instanceof MatterEvent matter) {
      return FileKey.ofMatter(subject.court(), matter.matterId());
    }
    return FileKey.of(subject.caseNumber().orElseThrow());
  }
}
