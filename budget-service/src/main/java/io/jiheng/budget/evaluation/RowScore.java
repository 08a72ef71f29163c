package io.jiheng.budget.evaluation;

import io.jiheng.budget.attainment.TargetValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a row earns 指标得分.
 *
 * @param row from 1
 * @param target as the sheet has it
 * @param degreePercent 完成程度, two decimals; empty where no ratio says anything
 * @param overAttained beyond what a well-set target allows 目标值偏低
 */
public record RowScore(
    int row,
    Part part,
    Names names,
    String target,
    Optional<TargetValue> value,
    BigDecimal points,
    BigDecimal score,
    Verdict verdict,
    Optional<BigDecimal> degreePercent,
    boolean overAttained,
    Optional<Judgement> judgement,
    Draft.Remark remark) {

  /** 一级, 二级, 三级指标 and 绩效指标描述. */
  public record Names(String level1, String level2, String level3, String description) {}

  /** How it came to its score. */
  public enum Verdict {
    MET,
    MISSED,
    /** By band and share. */
    JUDGED,
    /** Nothing was reported, nor is it linked to anything counted. */
    NO_VALUE,
    /**
     * There is a value, which cannot be held against the target: another unit, or nothing to divide
     * by.
     */
    NOT_COMPARABLE,
    /** A qualitative target nobody has judged yet. */
    NOT_JUDGED
  }

  public BigDecimal lost() {
    return points.subtract(score);
  }

  /** Whether the target is reached, by its figure or by what was found of it. */
  boolean isAttained() {
    return verdict == Verdict.MET
        || judgement.filter(found -> found.band() == Band.ATTAINED).isPresent();
  }

  /** Whether a reason is demanded 须说明偏差原因. */
  public boolean needsReason() {
    return lost().signum() > 0 || overAttained;
  }

  public boolean lacksReason() {
    return needsReason() && remark.reason().isBlank();
  }
}
