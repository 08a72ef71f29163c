package io.jiheng.contract.admission;

import io.jiheng.contract.Subject;
import java.time.Instant;
import java.util.List;

/** What the door says of one event 受理与否. What cannot be read of id, source or type is empty. */
public sealed interface Verdict {

  String id();

  String source();

  String type();

  /**
   * It keeps the contract and may be published and counted.
   *
   * @param about the case 案号 or court 法院代字 that its subject names
   * @param time when it happened
   * @param data its data as the sender wrote it
   * @param json the envelope as the sender wrote it, but for the normal form of the subject
   */
  record Admitted(
      String id,
      String source,
      String type,
      Subject about,
      Instant time,
      JsonText data,
      JsonText json)
      implements Verdict {

    /** The subject in its normal form. */
    public String subject() {
      return about.normalForm();
    }
  }

  /** It breaks the contract. */
  record Refused(String id, String source, String type, List<Flaw> flaws) implements Verdict {

    public Refused {
      flaws = List.copyOf(flaws);
    }
  }
}
