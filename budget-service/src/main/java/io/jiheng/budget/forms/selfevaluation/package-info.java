/**
 * Reads self-evaluations 绩效自评表 and holds them against scores and drafts.
 *
 * <p>Their columns: {@code EarnedColumns}; they are printed by {@code evaluation.print}.
 */
package io.jiheng.budget.forms.selfevaluation;
