package io.jiheng.contract;

import java.util.Optional;

/**
 * Whom an event concerns 事件所指: the key under which Kafka keeps the events of one case together.
 *
 * @param court the court 法院代字 that counts it
 * @param caseNumber the case; absent where a petition or matter belongs to none
 */
public record Subject(String court, Optional<CaseNumber> caseNumber) {

  /**
   * Reads what stands in the subject.
   *
   * @throws InvalidCaseNumberException naming what is wrong with it
   */
  public static Subject read(String text, SubjectKind kind) {
    if (kind == SubjectKind.CASE_NUMBER_OR_COURT) {
      var court = CourtCode.read(text);
      if (court.isPresent()) {
        return new Subject(court.get(), Optional.empty());
      }
      if (CourtCode.isMeant(text)) {
        throw new InvalidCaseNumberException(text, InvalidCaseNumberException.Reason.COURT);
      }
    }
    var number = CaseNumber.parse(text);
    return new Subject(number.court(), Optional.of(number));
  }

  /** The case number or court code as everyone writes it. */
  public String normalForm() {
    return caseNumber.map(CaseNumber::toString).orElse(court);
  }

  /** Whether its type word 类型代字 is in the table; true for a court. */
  public boolean isTypeWordKnown() {
    return caseNumber
        .map(number -> CaseFamilies.standard().known(number.typeWord()).isPresent())
        .orElse(true);
  }
}
