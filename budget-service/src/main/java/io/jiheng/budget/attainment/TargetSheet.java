package io.jiheng.budget.attainment;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of one owner, to be held against values 绩效目标.
 *
 * @param unit whose court the values are of
 * @param unapproved its state as long as nothing may be reported of it
 */
public record TargetSheet(
    TargetOwner owner, String unit, int year, List<Row> rows, Optional<String> unapproved) {

  public TargetSheet {
    rows = List.copyOf(rows);
  }

  /** A row 绩效指标 and what it is known by. */
  public record Row(RowKey key, Indicator indicator) {}

  public static TargetSheet of(Project project) {
    List<Indicator> leaves = project.sheet().indicators().leaves();
    return new TargetSheet(
        new TargetOwner.OfProject(project.id()),
        project.sheet().key().unit(),
        project.sheet().key().year(),
        IntStream.range(0, leaves.size())
            .mapToObj(index -> row(index + 1, leaves.get(index)))
            .toList(),
        project.state().isApproved() ? Optional.empty() : Optional.of(project.state().name()));
  }

  private static Row row(int number, Indicator leaf) {
    return new Row(new RowKey("", leaf.description(), number), leaf);
  }

  /**
   * Whether an entry is told in the history of a row: of a project whatever was entered in that
   * place, also while something else stood there.
   */
  public boolean isTold(RowKey entry, RowKey row) {
    return owner instanceof TargetOwner.OfProject
        ? entry.place() == row.place()
        : entry.equals(row);
  }
}
