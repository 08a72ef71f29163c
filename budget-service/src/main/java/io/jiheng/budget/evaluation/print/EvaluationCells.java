package io.jiheng.budget.evaluation.print;

import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.printing.ReasonText;
import java.math.BigDecimal;
import java.util.Optional;

/** Cells that both layouts have. */
final class EvaluationCells {

  private EvaluationCells() {}

  static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale())).toPlainString();
  }

  static Cell number(Optional<BigDecimal> number) {
    return Cell.figure(number.map(EvaluationCells::plain).orElse(PrintableText.NOTHING));
  }

  static Cell money(Optional<Money> sum) {
    return Cell.figure(FundLine.shown(sum));
  }

  static String written(Draft.Remark remark) {
    return new ReasonText(remark.reason(), remark.measure()).written();
  }

  static Cell grade(PrintedEvaluation form) {
    return Cell.figure(
        form.evaluation()
            .card()
            .map(card -> "等级：" + card.grade().printed())
            .orElse(PrintableText.NOTHING));
  }

  static Cell signer(PrintedEvaluation form) {
    return Cell.text(
        form.evaluation().signed().map(signed -> signed.by()).orElse(PrintableText.NOTHING));
  }

  static Cell signedOn(PrintedEvaluation form) {
    return Cell.text(form.signedOn().map(Object::toString).orElse(PrintableText.NOTHING));
  }
}
