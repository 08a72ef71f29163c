/**
 * Makes lines of .xlsx: rows, merged areas, values as they are shown, formulas, hidden cells.
 *
 * <p>Cells that Excel shows in another way are read here; {@code forms.file} is to know nothing of
 * it.
 */
package io.jiheng.budget.forms.file.xlsx;
