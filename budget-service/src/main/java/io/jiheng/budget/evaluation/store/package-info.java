/** Finds, decides and saves self-evaluations, and reads the rules that they are scored by. */
package io.jiheng.budget.evaluation.store;
