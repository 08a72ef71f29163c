/**
 * The project sheet 项目绩效目标表, its plan and tree, the project's states and steps. Values and
 * functions alone, and the services that find, decide and save.
 */
package io.jiheng.budget.sheet;
