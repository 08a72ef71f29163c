/** Monitoring forms as they are printed 打印. */
package io.jiheng.budget.monitoring.print;
