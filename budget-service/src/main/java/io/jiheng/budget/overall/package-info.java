/** Rows of overall sheets 整体绩效目标表 as targets, and how they are linked. */
package io.jiheng.budget.overall;
