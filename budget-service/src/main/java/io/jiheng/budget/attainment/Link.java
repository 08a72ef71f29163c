package io.jiheng.budget.attainment;

/**
 * Between a row and an indicator 指标关联.
 *
 * @param code of the indicator
 * @param confirmed whether a person said so; otherwise it is proposed by the row's name
 */
public record Link(String code, boolean confirmed) {}
