/** Finds, decides and saves the notes of monitoring forms. */
package io.jiheng.budget.monitoring.store;
