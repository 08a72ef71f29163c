package io.jiheng.budget.document;

import java.util.List;

/**
 * A form of self-evaluation 项目支出绩效自评表 as a file has it. It is recognised and shown with its
 * indicators, targets and results; it enters nothing.
 */
public record ReadSelfEvaluation(
    Place place,
    String heading,
    UnitMention unit,
    YearMention year,
    String name,
    List<ReadIndicator> indicators,
    List<Remark> remarks) {

  public ReadSelfEvaluation {
    indicators = List.copyOf(indicators);
    remarks = List.copyOf(remarks);
  }
}
