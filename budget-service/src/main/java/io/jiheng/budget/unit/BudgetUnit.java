package io.jiheng.budget.unit;

import java.util.Optional;

/**
 * A budget unit 预算单位, such as 336001 迁安市人民法院.
 *
 * @param courtCode the court it is 法院代字, such as 冀0283; empty for a unit that is none
 * @param parent the unit above it
 * @param version counts its changes from 1
 */
public record BudgetUnit(
    String code, String name, Optional<String> courtCode, Optional<String> parent, int version) {}
