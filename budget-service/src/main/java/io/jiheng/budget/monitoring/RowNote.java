package io.jiheng.budget.monitoring;

import java.util.Optional;

/**
 * What people write on one row at a check date 逐项监控填报.
 *
 * @param row which row of the tree, from 1
 * @param expected 全年预计完成情况, written like the target; empty where the service's own stands
 */
public record RowNote(
    int row,
    Optional<String> expected,
    Optional<Cause> cause,
    String reason,
    String measure,
    Optional<Likelihood> likelihood) {

  static RowNote none(int row) {
    return new RowNote(row, Optional.empty(), Optional.empty(), "", "", Optional.empty());
  }
}
