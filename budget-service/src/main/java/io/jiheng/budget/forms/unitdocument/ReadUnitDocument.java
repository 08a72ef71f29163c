package io.jiheng.budget.forms.unitdocument;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import java.util.List;

/**
 * A unit's document as a file has it, before it is settled whose and of which year it is.
 *
 * @param places where it begins, and where its cells stand
 */
public record ReadUnitDocument(
    FormPlaces places,
    UnitMention unit,
    YearMention year,
    UnitDocument content,
    List<Remark> remarks) {

  public ReadUnitDocument {
    remarks = List.copyOf(remarks);
  }

  /** Where it begins. */
  public Place place() {
    return places.form();
  }
}
