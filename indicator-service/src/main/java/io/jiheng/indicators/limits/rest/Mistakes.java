package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.Mistake;
import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.TextKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every mistake in what somebody entered, with its place and reason, as one refusal. */
final class Mistakes {

  private Mistakes() {}

  /** Refuses a table that has mistakes. */
  static void refuse(List<Mistake> mistakes) {
    if (!mistakes.isEmpty()) {
      throw listed(Problem.of(422, "time-limits-wrong"), mistakes).exception();
    }
  }

  /** Refuses a calendar that has mistakes. */
  static void refuse(int year, List<Mistake> mistakes) {
    if (!mistakes.isEmpty()) {
      throw listed(Problem.of(422, "holidays-wrong").arg("year", year), mistakes).exception();
    }
  }

  private static Problem listed(Problem problem, List<Mistake> mistakes) {
    return problem
        .arg("mistakes", mistakes.stream().map(Mistakes::answer).toList())
        .arg("count", mistakes.size());
  }

  private static Map<String, Object> answer(Mistake mistake) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("row", mistake.row());
    answer.put("field", mistake.field());
    answer.put("value", mistake.value());
    answer.put("reason", TextKey.of(mistake.reason().key()));
    return answer;
  }
}
