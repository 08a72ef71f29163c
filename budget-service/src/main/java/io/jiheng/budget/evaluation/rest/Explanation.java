package io.jiheng.budget.evaluation.rest;

import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.evaluation.ExecutionScore;
import io.jiheng.budget.evaluation.Part;
import io.jiheng.budget.evaluation.RowScore;
import io.jiheng.budget.rest.Wording;
import java.math.BigDecimal;
import java.util.Map;

/** Why a row has the score it has 得分说明, in the caller's language. */
final class Explanation {

  private Explanation() {}

  static String of(RowScore row) {
    String how = Wording.sentence(code(row), facts(row));
    return row.overAttained() ? how + Wording.sentence("score-over-attained", facts(row)) : how;
  }

  static String of(ExecutionScore execution) {
    if (execution.paid().whole().isZero()) {
      return Wording.sentence("score-zero-budget", Map.of());
    }
    return Wording.sentence(
        "score-execution",
        Map.of(
            "paid", execution.paid().part().showWan(),
            "budget", execution.paid().whole().showWan(),
            "percent", execution.paid().percent().orElseThrow().toPlainString()));
  }

  /** That the sheet's own points in a part were not taken, and why. */
  static String ofSetAside(Part part, BigDecimal own, BigDecimal points) {
    return Wording.sentence(
        "score-points-set-aside",
        Map.of("part", part.name(), "own", own.toPlainString(), "points", points.toPlainString()));
  }

  private static String code(RowScore row) {
    return switch (row.verdict()) {
      case MET -> "score-met";
      case MISSED -> row.degreePercent().isPresent() ? "score-missed" : "score-missed-wholly";
      case JUDGED -> "score-judged";
      case NO_VALUE -> "score-no-value";
      case NOT_COMPARABLE -> "score-not-comparable";
      case NOT_JUDGED -> "score-not-judged";
    };
  }

  private static Map<String, String> facts(RowScore row) {
    return Map.of(
        "target", row.target(),
        "actual", row.value().map(TargetValue::shown).orElse(""),
        "degree", row.degreePercent().map(Object::toString).orElse(""),
        "share",
            row.judgement().map(judgement -> judgement.sharePercent().toPlainString()).orElse(""));
  }
}
