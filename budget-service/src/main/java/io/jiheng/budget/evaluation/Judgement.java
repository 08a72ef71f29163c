package io.jiheng.budget.evaluation;

import java.math.BigDecimal;

/**
 * What a person found of a qualitative target 定性评定.
 *
 * @param sharePercent of the row's points, within the band
 */
public record Judgement(Band band, BigDecimal sharePercent) {}
