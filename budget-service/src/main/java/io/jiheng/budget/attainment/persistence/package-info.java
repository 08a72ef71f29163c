/** Entries of rows, and the table of live values. */
package io.jiheng.budget.attainment.persistence;
