package io.jiheng.budget.document;

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
