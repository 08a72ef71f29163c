/**
 * Payments, commitments, transfers and carry-overs 支出, the rules for each, levels of control and
 * the forecast. Values and functions alone.
 */
package io.jiheng.budget.disbursement;
