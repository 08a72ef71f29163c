/**
 * The project sheet 项目绩效目标表, its plan and tree, the project's states and steps. Values and
 * functions alone.
 */
package io.jiheng.budget.sheet;
