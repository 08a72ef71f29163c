package io.jiheng.pattern.body;

import io.jiheng.pattern.problem.Problem;

/** The answer to a body larger than one of its kind may be. */
final class TooLarge {

  private TooLarge() {}

  static Problem problem(long limit) {
    return Problem.of(413, "payload-too-large").arg("limit", limit);
  }
}
