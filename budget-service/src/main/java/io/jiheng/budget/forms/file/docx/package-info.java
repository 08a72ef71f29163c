/**
 * Makes lines of .docx: paragraphs with their numbers, rows of tables, hidden text and notes.
 *
 * <p>Text that Word shows in another way is read here; {@code forms.file} is to know nothing of it.
 */
package io.jiheng.budget.forms.file.docx;
