/** Self-evaluations and their revisions. */
package io.jiheng.budget.evaluation.persistence;
