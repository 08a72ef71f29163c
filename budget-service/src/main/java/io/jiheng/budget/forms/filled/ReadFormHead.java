package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands over the rows of a form that was filled in 表头, before it is settled whose it is.
 *
 * @param places where the form begins, and where its cells stand
 * @param code 项目编码, empty where the form has none
 * @param department 主管部门, empty where the form has none
 * @param remarks what was noticed in reading the form
 */
public record ReadFormHead(
    FormPlaces places,
    String heading,
    UnitMention unit,
    YearMention year,
    Optional<String> code,
    String name,
    String department,
    List<Remark> remarks) {

  public ReadFormHead {
    remarks = List.copyOf(remarks);
  }

  /** Where it begins. */
  public Place place() {
    return places.form();
  }

  /** With more places of its cells. */
  public ReadFormHead at(Map<String, CellPlace> more) {
    Map<String, CellPlace> cells = new HashMap<>(places.cells());
    cells.putAll(more);
    FormPlaces all = new FormPlaces(places.form(), cells);
    return new ReadFormHead(all, heading, unit, year, code, name, department, remarks);
  }

  /** With what was noticed. */
  public ReadFormHead with(List<Remark> noticed) {
    return new ReadFormHead(places, heading, unit, year, code, name, department, noticed);
  }
}
