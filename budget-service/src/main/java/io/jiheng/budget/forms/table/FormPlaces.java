package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.sheet.check.Finding;
import java.util.Map;

/**
 * Says where in a file the cells of a form were read 表内单元格位置, by the JSON pointers with which
 * findings name what they speak of.
 *
 * @param form where the form begins, or the row of it whose cells they are
 * @param cells what is known of its cells
 */
public record FormPlaces(Place form, Map<String, CellPlace> cells) {

  public FormPlaces {
    cells = Map.copyOf(cells);
  }

  /** Of a form of whose cells nothing is known. */
  public static FormPlaces of(Place form) {
    return new FormPlaces(form, Map.of());
  }

  /** Where something stands, or else what it is part of, the whole form at last. */
  public CellPlace at(String pointer) {
    String around = pointer;
    while (!around.isEmpty() && !cells.containsKey(around)) {
      around = around.substring(0, around.lastIndexOf('/'));
    }
    return cells.getOrDefault(around, CellPlace.of(form));
  }

  /** The finding of a rule, at the place that it speaks of. */
  public Remark located(Finding finding) {
    return new Remark(at(finding.cell().pointer()), finding);
  }
}
