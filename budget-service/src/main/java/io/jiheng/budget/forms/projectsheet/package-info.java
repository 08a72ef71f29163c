/**
 * Reads project sheets 项目绩效目标表 from their tables.
 *
 * <p>Which sum is of which source: {@code BudgetSources}; indicators: {@code IndicatorRows}.
 */
package io.jiheng.budget.forms.projectsheet;
