/**
 * Reads monitoring forms 绩效运行监控表 and holds them against payments and notes.
 *
 * <p>Their columns: {@code MonitoringReader}; they are printed by {@code monitoring.print}.
 */
package io.jiheng.budget.forms.monitoring;
