/**
 * Reads project sheets from printed text, where only the lines of cells are left.
 *
 * <p>Whoever changes it runs {@code SparseFilesTest} and {@code RandomSheetsTest}.
 */
package io.jiheng.budget.forms.projectsheet.text;
