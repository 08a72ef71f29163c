package io.jiheng.indicators.casefile;

import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.EnforcementBasis;
import io.jiheng.contract.InvalidCaseNumberException;
import java.util.Objects;
import java.util.Optional;

/**
 * The case from which this one comes 原案; appeals and retrials are charged to its court.
 *
 * @param caseNumber as the filing writes it; of what no court has decided, the number of the award
 *     or deed
 * @param basis what is enforced 执行依据, in enforcement cases
 * @param department the department 庭室 that heard the original case, where the filing names it
 * @param judge the judge of the original case, where the filing names one
 * @param cause the cause of action 案由 of the original case, where the filing names one
 */
public record Origin(
    String caseNumber,
    Relation relation,
    Optional<Basis> basis,
    Optional<String> department,
    Optional<String> judge,
    Optional<String> cause) {

  public Origin {
    Objects.requireNonNull(caseNumber, "caseNumber");
    Objects.requireNonNull(relation, "relation");
  }

  /**
   * The original case's number; it tells the court to charge. An award or a deed has none, and
   * histories of earlier versions hold numbers of other forms.
   */
  public Optional<CaseNumber> number() {
    if (basis.filter(known -> !EnforcementBasis.hasCaseNumber(known.name())).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CaseNumber.parse(caseNumber));
    } catch (InvalidCaseNumberException e) {
      return Optional.empty();
    }
  }

  /** How this case follows from the original one. */
  public enum Relation {
    APPEAL,
    RETRIAL_REVIEW,
    RETRIAL,
    REMAND,
    ENFORCEMENT,
    RESUMPTION,
    OBJECTION,
    RECONSIDERATION,
    PRESERVATION,
    MEDIATION
  }

  /** What is enforced 执行依据. */
  public enum Basis {
    CIVIL_JUDGMENT,
    CIVIL_MEDIATION_STATEMENT,
    CRIMINAL_JUDGMENT,
    ADMINISTRATIVE_JUDGMENT,
    ARBITRATION,
    NOTARISED,
    OTHER
  }
}
