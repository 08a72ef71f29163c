package io.jiheng.budget.forms.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A worksheet, or a part of a document: rows that can be changed. */
public final class GridSheet {

  private final String name;
  private final boolean hidden;
  private final List<GridRow> rows = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();

  public GridSheet(String name, boolean hidden) {
    this.name = name;
    this.hidden = hidden;
  }

  public String name() {
    return name;
  }

  public boolean hidden() {
    return hidden;
  }

  public List<GridRow> rows() {
    return rows;
  }

  public Set<Integer> hiddenColumns() {
    return hiddenColumns;
  }

  /** Puts a cell in the place of another, wherever that stands. */
  public void replace(GridCell old, GridCell other) {
    for (GridRow row : rows) {
      row.cells().replaceAll(cell -> cell == old ? other : cell);
    }
  }

  /** The areas of all cells, in the order of their first places. */
  public Map<GridCell, Area> areas() {
    Map<GridCell, Area> areas = new IdentityHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      List<GridCell> cells = rows.get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        Area here = new Area(row, column, row, column);
        areas.merge(cells.get(column), here, Area::around);
      }
    }
    return areas;
  }

  /**
   * Parts what is no area any more after rows and columns were moved: its first rows keep the text,
   * what is cut off is blank.
   */
  public void settle() {
    Map<GridCell, Area> areas = areas();
    areas.forEach(
        (cell, area) -> {
          if (!isWhole(cell, area)) {
            part(cell, area);
          }
        });
  }

  private boolean isWhole(GridCell cell, Area area) {
    for (int row = area.top(); row <= area.bottom(); row++) {
      for (int column = area.left(); column <= area.right(); column++) {
        List<GridCell> cells = rows.get(row).cells();
        if (column >= cells.size() || cells.get(column) != cell) {
          return false;
        }
      }
    }
    return true;
  }

  private void part(GridCell cell, Area area) {
    boolean written = false;
    for (int row = area.top(); row <= area.bottom(); row++) {
      List<GridCell> cells = rows.get(row).cells();
      for (int column = area.left(); column <= area.right() && column < cells.size(); column++) {
        if (cells.get(column) == cell) {
          cells.set(column, written ? GridCell.blank(cell.roles()) : cell.copy());
          written = true;
        }
      }
    }
  }
}
