package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.query.comparison.Comparison;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.Standing;
import java.math.BigDecimal;
import java.util.Optional;

/** Puts figures into the words of a bulletin. */
final class Phrases {

  /** Where there is no value. */
  static final String NONE = "—";

  private Phrases() {}

  /** The value without its unit. */
  static Run number(Figure figure) {
    return new Run(number(figure.value()), figure.members());
  }

  static String number(Evaluation evaluation) {
    return evaluation.printed().map(BigDecimal::toPlainString).orElse(NONE);
  }

  /** The value with its unit, as a sentence says it. */
  static Run amount(Figure figure) {
    return new Run(amount(figure.value(), figure.symbol()), figure.members());
  }

  /** Last year's value with its unit. */
  static Run amountLastYear(Figure figure) {
    return new Run(amount(figure.lastYear().earlier(), figure.symbol()), figure.membersLastYear());
  }

  private static String amount(Evaluation evaluation, String symbol) {
    return evaluation.printed().map(value -> value.toPlainString() + symbol).orElse(NONE);
  }

  /** The difference to last year without its unit, with a sign. */
  static Run difference(Figure figure) {
    return new Run(
        figure.lastYear().difference().map(Phrases::signed).orElse(NONE), figure.membersLastYear());
  }

  private static String signed(BigDecimal difference) {
    return difference.signum() > 0 ? "+" + difference.toPlainString() : difference.toPlainString();
  }

  /** How a figure stands to last year's, as a sentence says it. */
  static Run change(Figure figure) {
    return new Run(change(figure.lastYear()), figure.membersLastYear());
  }

  private static String change(Comparison comparison) {
    return comparison
        .difference()
        .map(
            difference ->
                difference.signum() == 0
                    ? "同比持平"
                    : (difference.signum() > 0 ? "同比上升" : "同比下降")
                        + difference.abs().toPlainString()
                        + comparison.unit())
        .orElse("上年同期无可比数");
  }

  /** What a target or a floor asks for. */
  static String wanted(HeldIndicator held) {
    var row = held.applicable().orElseThrow().row();
    var symbol = held.figure().symbol();
    return row.target()
        .map(
            target ->
                target
                    .upTo()
                    .map(upTo -> target.value().toPlainString() + "～" + upTo.toPlainString())
                    .orElseGet(
                        () -> target.comparison().sign() + " " + target.value().toPlainString()))
        .or(() -> held.gap().map(gap -> "本月 ≥ " + gap.floor().toPlainString()))
        .map(text -> text + symbol)
        .orElse(NONE);
  }

  /** How an indicator stands to what is asked for. */
  static String standing(Standing standing) {
    return switch (standing) {
      case MET -> "达标";
      case NOT_MET -> "未达标";
      case NOT_DUE -> "未到期";
      case ON_SCHEDULE -> "达到进度";
      case BEHIND_SCHEDULE -> "落后进度";
      case ABOVE_INTERVAL -> "高于合理区间";
      case NO_TARGET -> "无目标";
      case NO_VALUE -> "无数据";
    };
  }

  static String text(Optional<?> value) {
    return value.map(Object::toString).orElse(NONE);
  }
}
