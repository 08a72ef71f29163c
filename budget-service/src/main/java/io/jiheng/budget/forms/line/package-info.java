/**
 * Holds lines, places and remarks 行、位置、提示: what every file becomes before a form is read.
 *
 * <p>Knows neither files nor forms; whatever is added here is for all of them.
 */
package io.jiheng.budget.forms.line;
