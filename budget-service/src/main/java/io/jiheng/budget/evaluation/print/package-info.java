/** Self-evaluations as they are printed 打印, in the layouts of the province and of the ministry. */
package io.jiheng.budget.evaluation.print;
