package io.jiheng.indicators.organization.rest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.pattern.problem.Problem;

/** A court code 法院代字 as people send it. */
public final class CourtCode {

  private CourtCode() {}

  /** The code without blanks around it, refused with 400 where it is none. */
  public static String of(String text) {
    var code = text.strip();
    if (!CaseNumber.isCourtCode(code)) {
      throw Problem.of(400, "invalid-court-code").arg("court", code).exception();
    }
    return code;
  }
}
