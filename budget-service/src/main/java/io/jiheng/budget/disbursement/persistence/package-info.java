/** The books of money in SQL: added to and read, never changed. */
package io.jiheng.budget.disbursement.persistence;
