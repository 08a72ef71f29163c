package io.jiheng.budget.evaluation;

import io.jiheng.budget.money.Share;
import java.math.BigDecimal;

/**
 * What the execution of the budget earns 预算执行得分: the rate times the points, at most the points. Of
 * a zero budget there is no rate; then it has no points either, they are with the rows.
 */
public record ExecutionScore(Share paid, BigDecimal points, BigDecimal score, Draft.Remark remark) {

  public BigDecimal lost() {
    return points.subtract(score);
  }

  public boolean lacksReason() {
    return lost().signum() > 0 && remark.reason().isBlank();
  }
}
