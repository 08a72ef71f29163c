package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.stream.Stream;

/** Within a unit and year a code, or without a code a name, stands for one project only. */
final class ProjectUnique implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    ProjectKey key = sheet.key();
    return around.others().stream()
        .filter(other -> other.key().isSameProjectAs(key))
        .limit(1)
        .map(
            other ->
                key.code()
                    .map(
                        code ->
                            Finding.error("code-taken", Cell.CODE)
                                .with("projectCode", code)
                                .with("name", other.key().name()))
                    .orElseGet(
                        () -> Finding.error("name-taken", Cell.NAME).with("name", key.name())))
        .map(finding -> finding.with("year", key.year()));
  }
}
