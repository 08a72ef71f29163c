package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people write into a self-evaluation 自评填报内容; all else is reckoned.
 *
 * @param scheme the code of a scheme, where not the fitting one is to be taken
 * @param parts points by part, where no scheme is to be taken
 * @param achieved 年度总体目标实际完成情况
 * @param execution on the execution of the budget
 * @param cancelledBecause why the project was called off 项目取消; empty where it was not
 */
public record Draft(
    Optional<String> scheme,
    Map<Part, BigDecimal> parts,
    List<RowNote> rows,
    String achieved,
    Remark execution,
    String cancelledBecause) {

  public static final Draft EMPTY =
      new Draft(Optional.empty(), Map.of(), List.of(), "", Remark.NONE, "");

  public Draft {
    parts = Map.copyOf(parts);
    rows = List.copyOf(rows);
  }

  /** Why it came so 偏差原因, and what is done about it 改进措施. */
  public record Remark(String reason, String measure) {

    public static final Remark NONE = new Remark("", "");
  }

  /**
   * @param row which row of the tree, from 1
   * @param points 分值, where not an even share of the part's
   */
  public record RowNote(
      int row, Optional<BigDecimal> points, Optional<Judgement> judgement, Remark remark) {}

  public boolean isCancelled() {
    return !cancelledBecause.isEmpty();
  }

  /** What is written on a row, if anything. */
  public RowNote on(int row) {
    return rows.stream()
        .filter(note -> note.row() == row)
        .findFirst()
        .orElse(new RowNote(row, Optional.empty(), Optional.empty(), Remark.NONE));
  }
}
