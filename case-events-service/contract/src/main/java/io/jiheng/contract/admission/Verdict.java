package io.jiheng.contract.admission;

import java.util.List;

/** What the door says of one event 受理与否. What cannot be read of id, source or type is empty. */
public sealed interface Verdict {

  String id();

  String source();

  String type();

  /**
   * It keeps the contract and may be published.
   *
   * @param subject the case number 案号 in its normal form, or a court code 法院代字
   * @param typeWordKnown whether the type word 类型代字 of the case number is in the table
   * @param json the envelope as the sender wrote it, but for the normal form of the subject
   */
  record Admitted(
      String id, String source, String type, String subject, boolean typeWordKnown, JsonText json)
      implements Verdict {}

  /** It breaks the contract. */
  record Refused(String id, String source, String type, List<Flaw> flaws) implements Verdict {

    public Refused {
      flaws = List.copyOf(flaws);
    }
  }
}
