/** Finds the rows of overall sheets and how they are linked. */
package io.jiheng.budget.overall.store;
