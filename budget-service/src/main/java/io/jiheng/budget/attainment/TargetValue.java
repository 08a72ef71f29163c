package io.jiheng.budget.attainment;

import io.jiheng.budget.targets.Quotient;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row of the tree has come to 实际完成值.
 *
 * @param shown as people read it
 * @param figure in the unit of the target; empty for words and for what is not comparable
 * @param asOf the day it is of
 * @param evidence of what was reported; empty text of what was counted
 * @param proof of what was counted
 */
public record TargetValue(
    Source source,
    String shown,
    Optional<Quotient> figure,
    LocalDate asOf,
    String evidence,
    Optional<Proof> proof) {

  /** Where a value comes from. */
  public enum Source {
    /** 填报 */
    REPORTED,
    /** 实时值 */
    LIVE,
    /** 定格值 */
    FROZEN
  }

  /** The same value, which from now on stays as it is. */
  public TargetValue frozen() {
    return new TargetValue(Source.FROZEN, shown, figure, asOf, evidence, proof);
  }
}
