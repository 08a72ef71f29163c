package io.jiheng.budget.forms.grid;

/**
 * A cell where it stands in a file.
 *
 * @param form counts the forms of a document from 1; 0 is outside of all
 * @param first the first of its lines that people see, counted through the whole file
 * @param last its last line
 * @param area its rows and columns in its worksheet
 * @param hidden whether people do not see it
 */
public record PlacedCell(
    GridCell cell, int form, boolean tabular, int first, int last, Area area, boolean hidden) {

  public String text() {
    return cell.text();
  }

  public boolean covers(int line) {
    return first <= line && line <= last;
  }

  public boolean stands(Role role) {
    return cell.roles().contains(role);
  }
}
