package io.jiheng.budget.document;

import java.util.List;

/** A unit's document as a file has it, before it is settled whose and of which year it is. */
public record ReadUnitDocument(
    Place place, UnitMention unit, YearMention year, UnitDocument content, List<Remark> remarks) {

  public ReadUnitDocument {
    remarks = List.copyOf(remarks);
  }
}
