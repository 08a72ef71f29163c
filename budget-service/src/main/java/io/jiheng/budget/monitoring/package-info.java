/**
 * Monitoring 绩效运行监控 on a check date: money against the plan, targets against time, what is
 * expected. Values and functions alone, and the services that find, decide and save.
 */
package io.jiheng.budget.monitoring;
