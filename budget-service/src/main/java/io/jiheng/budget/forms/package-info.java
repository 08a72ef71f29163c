/**
 * Finds the forms in the lines of a file and reads each 表单识别.
 *
 * <p>A form of another kind: a room of its own below, and its line in {@code DocumentForms}.
 */
package io.jiheng.budget.forms;
