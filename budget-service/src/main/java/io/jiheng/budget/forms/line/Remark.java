package io.jiheng.budget.forms.line;

import io.jiheng.budget.sheet.check.Cell;
import io.jiheng.budget.sheet.check.Finding;
import io.jiheng.budget.sheet.check.Severity;
import java.util.Map;

/** Something found in a file 审核意见, and where in the file. */
public record Remark(CellPlace at, Finding finding) {

  /** Of a line, or of what begins there. */
  public static Remark warning(Place line, String cell, String code, Map<String, String> facts) {
    return warning(CellPlace.of(line), cell, code, facts);
  }

  public static Remark warning(CellPlace at, String cell, String code, Map<String, String> facts) {
    return of(Severity.WARNING, at, cell, code, facts);
  }

  /** Of a line, or of what begins there. */
  public static Remark error(Place line, String cell, String code, Map<String, String> facts) {
    return error(CellPlace.of(line), cell, code, facts);
  }

  public static Remark error(CellPlace at, String cell, String code, Map<String, String> facts) {
    return of(Severity.ERROR, at, cell, code, facts);
  }

  private static Remark of(
      Severity severity, CellPlace at, String cell, String code, Map<String, String> facts) {
    return new Remark(
        at, new Finding(code, severity, new Cell(at.line().shown(), cell, ""), Map.copyOf(facts)));
  }

  /** The line that it is of. */
  public Place place() {
    return at.line();
  }

  public boolean isError() {
    return finding.isError();
  }
}
