/** The notes of monitoring forms. */
package io.jiheng.budget.monitoring.persistence;
