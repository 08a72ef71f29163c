/**
 * Reads and prints overall target sheets 整体绩效目标表.
 *
 * <p>Names of columns: {@code OverallColumns}; whoever changes one side runs the round trip.
 */
package io.jiheng.budget.forms.overallsheet;
