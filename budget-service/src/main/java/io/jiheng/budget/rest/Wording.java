package io.jiheng.budget.rest;

import io.jiheng.pattern.problem.Problem;
import java.util.Map;

/**
 * Sentences for people in the language of the request in hand, Chinese unless English is asked for.
 * They stand in {@code problems*.properties} beside those of the problems, for a finding is worded
 * like a refusal whether or not it refuses anything.
 */
public final class Wording {

  private static final int UNPROCESSABLE = 422;

  private Wording() {}

  /**
   * @param code the text's key, without {@code .detail}
   * @param facts what the text speaks of
   */
  public static String sentence(String code, Map<String, String> facts) {
    Problem problem = Problem.of(UNPROCESSABLE, code);
    facts.forEach(problem::arg);
    return problem.document().getDetail();
  }
}
