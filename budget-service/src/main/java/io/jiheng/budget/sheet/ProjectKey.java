package io.jiheng.budget.sheet;

import java.util.Optional;

/**
 * What makes a project 项目 this one and no other: unit code 预算单位编码, fiscal year and project code
 * 项目编码; where the sheet has no code (as in document 004), its name takes the code's place.
 */
public record ProjectKey(String unit, int year, Optional<String> code, String name) {

  public ProjectKey {
    code = code.map(CellText::line).filter(text -> !text.isEmpty());
    name = CellText.line(name);
  }

  /** Whether both would be the same project in the books. */
  public boolean isSameProjectAs(ProjectKey other) {
    return unit.equals(other.unit)
        && year == other.year
        && code.equals(other.code)
        && (code.isPresent() || name.equals(other.name));
  }
}
