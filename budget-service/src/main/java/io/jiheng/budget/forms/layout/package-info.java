/**
 * Cuts the forms of projects out of the lines 表式, whichever form they are.
 *
 * <p>A layout: a class here and its line in {@code FormLayout}; columns: {@code IndicatorColumns}.
 */
package io.jiheng.budget.forms.layout;
