/**
 * Payments, commitments, transfers and carry-overs 支出, the rules for each, levels of control and
 * the forecast. Values and functions alone, and the services that find, decide and save.
 */
package io.jiheng.budget.disbursement;
