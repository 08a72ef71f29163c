package io.jiheng.budget.evaluation.rest;

/** How self-evaluations are scored 计分说明, for the description of the interface. */
final class ScoringNote {

  static final String TEXT =
      """
      未报送的随台账和填报实时计算，报送后不再变动。
      满分 100：预算执行 10、产出 50、效益 30、满意度 10；第一层设成本指标的为执行 10、成本 20、产出 40、效益 20、满意度 10。
      缺满意度则其分值归效益，缺效益归产出，缺产出归效益；预算为零则执行的分值归产出；方案与去向均为数据，可换文件。
      部分分值在各指标间均分到 0.01，余数自前向后各加 0.01，合计恰为部分分值。
      绩效目标表自带分值的，填报未给分值的各行取表上分值；各行均有分值且与执行的分值合计 100 的，各部分以表上合计为分值。
      表上分值与部分分值不合的，该部分改为均分，并在 notes 中说明。
      执行得分为执行率乘分值，不超过分值。定量指标达标得满分；未达标按 实际÷目标（上限类 目标÷实际；要求相等的取小÷大）乘分值，
      不低于零；目标或实际不大于零则不成比例，不得分。期限按其在年内第几日计。实际超过目标 130% 的标为目标偏低，不扣分，须说明原因。
      定性指标在所选档内（100–80、80–60、60–0）取得分率。没有完成值或未评定的不得分。每项得分四舍五入一次到两位，总分为各项之和。
      优 ≥90，良 ≥80，中 ≥60，其余为差。取消且未支出的项目不计分。

      A draft is reckoned from the books as they are now; a submitted one stays as it was signed. Points of an
      absent part move to another (satisfaction to benefit, benefit to output, the execution of a zero budget to
      output). Points that the sheet gives its rows are theirs where the draft gives none and they fit their part; where
      all rows have some that make 100 with the execution's, their sums are the parts. A met target earns all its points, a missed one by its degree, never below zero; what is not
      known earns nothing. Every score is rounded once, half up, to two decimals.
      """;

  private ScoringNote() {}
}
