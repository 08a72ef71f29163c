/** Rows of overall sheets 整体绩效目标表 as targets. Values and functions alone. */
package io.jiheng.budget.overall;
