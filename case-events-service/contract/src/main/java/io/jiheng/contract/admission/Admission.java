package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.contract.Subject;
import io.jiheng.contract.admission.Verdict.Admitted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * Decides whether an event keeps the contract 受理审查. Good events, nearly all, are seen to be so at a
 * glance; whether another one is good after all, and if not, why, is told by the schemas.
 */
final class Admission {

  static final Flaw TOO_LONG =
      new Flaw("", "", "too-large", "单个事件过大，至多约 1 MB", "one event has at most about 1 MB");

  /** Kafka takes messages of 1 MiB, its own bookkeeping included. */
  static final int MAX_BYTES = 1_000_000;

  private final EventTypes types;
  private final SchemaDocuments documents;
  private final QuickJudge quick;
  private volatile ThoroughJudge thorough;

  Admission(EventTypes types) {
    this.types = types;
    documents = new SchemaDocuments(types);
    quick = new QuickJudge(types, documents);
  }

  /**
   * Judges an event that is written in UTF-8.
   *
   * @throws UnreadableJsonException where it is not one JSON value
   */
  Verdict judge(JsonText text) throws UnreadableJsonException {
    try {
      var admitted = quick.admit(text);
      return admitted.isPresent() ? admitted.get() : thorough().judge(text);
    } catch (JsonProcessingException e) {
      throw UnreadableJsonException.of(e, text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /**
   * The verdict on an event of the form of the contract: it is admitted under its subject in the
   * normal form, unless that has made it too long.
   *
   * @throws io.jiheng.contract.InvalidCaseNumberException where the subject is none
   */
  static Verdict admitted(EnvelopeScan scan, EventType type, Instant time, JsonText text) {
    var subject = Subject.read(scan.subject(), type.subject());
    var json =
        subject.normalForm().equals(scan.subject())
            ? text
            : Envelope.withSubject(text, subject.normalForm());
    if (json.length() > MAX_BYTES) {
      return new Verdict.Refused(scan.id(), scan.source(), type.type(), List.of(TOO_LONG));
    }
    return new Admitted(scan.id(), scan.source(), type.type(), subject, time, scan.data(), json);
  }

  /** Compiled with the first event that needs it: a reader of good events never does. */
  private ThoroughJudge thorough() {
    var known = thorough;
    if (known == null) {
      known = new ThoroughJudge(types, documents);
      thorough = known;
    }
    return known;
  }
}
