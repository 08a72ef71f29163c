package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.stream.Stream;

/**
 * A project of the same name, of which one has a code 项目编码 and the other has none: mostly a sheet
 * whose layout leaves the code out (表11), which would become another project.
 */
final class SimilarNameRule implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    ProjectKey key = sheet.key();
    return around.others().stream()
        .map(ProjectSheet::key)
        .filter(other -> other.unit().equals(key.unit()) && other.year() == key.year())
        .filter(other -> other.name().equals(key.name()))
        .filter(other -> other.code().isPresent() != key.code().isPresent())
        .limit(1)
        .map(
            other ->
                Finding.warning("named-alike", Cell.CODE)
                    .with("name", key.name())
                    .with("projectCode", other.code().or(key::code).orElseThrow()));
  }
}
