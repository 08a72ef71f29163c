package io.jiheng.budget.forms.line;

/**
 * One cell of a file as it is to be read 更正.
 *
 * @param place the line in which the cell stands
 * @param column counts from 0; a paragraph has one cell
 * @param text what is read in the cell instead of what the file says; empty for nothing
 */
public record CellCorrection(Place place, int column, String text) {}
