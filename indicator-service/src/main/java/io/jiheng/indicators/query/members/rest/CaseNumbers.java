package io.jiheng.indicators.query.members.rest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.pattern.problem.Problem;

/** Reads case numbers that a caller names. */
final class CaseNumbers {

  private CaseNumbers() {}

  /** The number in its normal form; one that is none is the problem 400. */
  static CaseNumber read(String text) {
    try {
      return CaseNumber.parse(text == null ? "" : text);
    } catch (InvalidCaseNumberException e) {
      throw Problem.of(400, "invalid-case-number")
          .arg("caseNumber", text)
          .arg("reason", e.reason())
          .exception();
    }
  }

  static RuntimeException unknown(CaseNumber number) {
    return Problem.of(404, "unknown-case").arg("caseNumber", number.toString()).exception();
  }
}
