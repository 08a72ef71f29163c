/**
 * Reads rows 表格: named columns, heads of forms, repeated headers, cells that nobody read.
 *
 * <p>Names over the indicators: {@code HeadCells}. Knows no form; what only one uses moves to it.
 */
package io.jiheng.budget.forms.table;
