/**
 * Books of money, append-only: each ledger decides and its table keeps, in one transaction that
 * holds the project.
 */
package io.jiheng.budget.disbursement.store;
