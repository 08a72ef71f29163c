/**
 * The hundred points of a self-evaluation 绩效自评: rules, allocation and scoring. Values and functions
 * alone, and the services that find, decide and save.
 */
package io.jiheng.budget.evaluation;
