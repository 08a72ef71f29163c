package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.filled.ReadFundLine;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.printing.ReasonText;
import java.util.List;

/**
 * A form of self-evaluation 项目支出绩效自评表 as a file has it, before it is settled of which project it
 * is.
 *
 * @param expected 年度总体目标
 * @param achieved 实际完成情况
 * @param attained 总体完成率, empty where the form has none
 * @param cancelledBecause 项目取消原因
 */
public record ReadSelfEvaluation(
    ReadFormHead head,
    List<ReadFundLine> funds,
    Execution execution,
    String expected,
    String achieved,
    String attained,
    String cancelledBecause,
    List<ReadEvaluationRow> rows,
    Foot foot) {

  /** 预算执行: its points and score as written, and why it was not all paid. */
  public record Execution(String points, String score, ReasonText why) {}

  /**
   * What stands below the rows.
   *
   * @param total 总分
   * @param grade 等级
   * @param signedBy 填报人
   * @param signedOn 报送日期
   */
  public record Foot(String total, String grade, String signedBy, String signedOn) {}

  public ReadSelfEvaluation {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
  }

  /** With what was noticed in reading. */
  public ReadSelfEvaluation with(List<Remark> noticed) {
    return new ReadSelfEvaluation(
        head.with(noticed),
        funds,
        execution,
        expected,
        achieved,
        attained,
        cancelledBecause,
        rows,
        foot);
  }
}
