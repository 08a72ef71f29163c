package io.jiheng.budget.document;

import io.jiheng.budget.sheet.check.Cell;
import io.jiheng.budget.sheet.check.Finding;
import io.jiheng.budget.sheet.check.Severity;
import java.util.Map;

/** Something found in a file 审核意见, and where in the file. */
public record Remark(Place place, Finding finding) {

  public static Remark warning(Place place, String cell, String code, Map<String, String> facts) {
    return of(Severity.WARNING, place, cell, code, facts);
  }

  public static Remark error(Place place, String cell, String code, Map<String, String> facts) {
    return of(Severity.ERROR, place, cell, code, facts);
  }

  private static Remark of(
      Severity severity, Place place, String cell, String code, Map<String, String> facts) {
    return new Remark(
        place, new Finding(code, severity, new Cell(place.shown(), cell, ""), Map.copyOf(facts)));
  }

  public boolean isError() {
    return finding.isError();
  }
}
