package io.jiheng.breaking.shelf;

import io.jiheng.pattern.problem.Problem;

/** Refuses in words of HTTP what a rule forbids. */
public final class Lender {

  private Lender() {}

  /** Lends nothing. */
  public static RuntimeException refusal() {
    return Problem.of(409, "conflict").exception();
  }
}
