package io.jiheng.budget.attainment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a counted value comes from 数据凭证: enough to ask for it again.
 *
 * @param code the indicator
 * @param denominator empty for a plain count
 * @param rulesVersion by which rules it was counted; empty for what this service counts itself
 * @param calibre which version of its definition; empty where that was not told
 * @param members where the cases, or payments, behind it are listed
 */
public record Proof(
    String code,
    BigDecimal numerator,
    Optional<BigDecimal> denominator,
    Optional<Integer> rulesVersion,
    Optional<CalibreVersion> calibre,
    String members) {}
