package io.jiheng.budget.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands over the rows of a form that was filled in 表头, before it is settled whose it is.
 *
 * @param place where it begins
 * @param code 项目编码, empty where the form has none
 * @param department 主管部门, empty where the form has none
 * @param remarks what was noticed in reading the form
 */
public record ReadFormHead(
    Place place,
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

  /** With what was noticed. */
  public ReadFormHead with(List<Remark> noticed) {
    return new ReadFormHead(place, heading, unit, year, code, name, department, noticed);
  }
}
