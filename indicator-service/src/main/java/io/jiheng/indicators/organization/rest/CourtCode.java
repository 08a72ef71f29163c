package io.jiheng.indicators.organization.rest;

import io.jiheng.pattern.problem.Problem;

/** A court code 法院代字 as people send it. */
public final class CourtCode {

  private CourtCode() {}

  /** The code in its normal form, refused with 400 where it is none. */
  public static String of(String text) {
    return io.jiheng.contract.CourtCode.read(text)
        .orElseThrow(
            () -> Problem.of(400, "invalid-court-code").arg("court", text.strip()).exception());
  }
}
