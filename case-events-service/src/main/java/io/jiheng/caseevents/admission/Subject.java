package io.jiheng.caseevents.admission;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.SubjectKind;

/**
 * Whom an event concerns 事件所指: it is the key under which Kafka keeps the events of one case
 * together.
 *
 * @param normalForm the case number or court code as everyone writes it
 * @param typeWordKnown whether its type word 类型代字 is in the table; true for a court
 */
record Subject(String normalForm, boolean typeWordKnown) {

  /**
   * Reads what stands in the subject.
   *
   * @throws InvalidCaseNumberException naming what is wrong with it
   */
  static Subject read(String text, SubjectKind kind) {
    if (kind == SubjectKind.CASE_NUMBER_OR_COURT && CaseNumber.isCourtCode(text.strip())) {
      return new Subject(text.strip(), true);
    }
    var number = CaseNumber.parse(text);
    var known = CaseFamilies.standard().known(number.typeWord()).isPresent();
    return new Subject(number.toString(), known);
  }
}
