/**
 * The ledger over HTTP: paying and taking back, committing and releasing, moving money, levels of
 * control.
 */
package io.jiheng.budget.disbursement.rest;
