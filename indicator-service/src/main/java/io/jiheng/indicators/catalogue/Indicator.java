package io.jiheng.indicators.catalogue;

import java.util.Optional;

/**
 * The definition of an indicator 指标 in one version of its calibre.
 *
 * @param code the name in the API, e.g. closing-rate
 * @param definedBy the target set whose document defines it; its target holds where the court has
 *     chosen no other
 * @param calibre how it is counted, and for which days that holds 统计口径
 * @param provisional why the definition is not final; absent where it is
 */
public record Indicator(
    String code,
    String chineseName,
    String englishName,
    Unit unit,
    Direction direction,
    Calibre calibre,
    Citation citation,
    String definedBy,
    Optional<String> provisional) {

  public Formula formula() {
    return calibre.formula();
  }

  /** What a value is printed in, e.g. % or 次. */
  public String symbol() {
    return formula() instanceof Formula.Ledger ledger && unit == Unit.ITEMS
        ? ledger.item().unit()
        : unit.symbol();
  }

  /** Which way is better 指标方向. */
  public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
  }

  /** Where a rule comes from: the document and the number in it. */
  public record Citation(String document, String number) {}
}
