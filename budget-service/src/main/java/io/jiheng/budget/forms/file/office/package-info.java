/**
 * Tells what .docx and .xlsx say alike: what is hidden, struck through or raised.
 *
 * <p>Only what the two write in the same XML; the rest stands in their own rooms.
 */
package io.jiheng.budget.forms.file.office;
