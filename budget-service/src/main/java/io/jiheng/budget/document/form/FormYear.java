package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.YearMention;
import io.jiheng.budget.document.YearText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads of which year 预算年度 a project's form says it is: in its heading, and in the rows of its
 * head.
 */
final class FormYear {

  private static final List<String> NAMED_BY = List.of("项目编码", "项目名称", "预算项目名称");

  private FormYear() {}

  /**
   * @param due where deadlines are spoken of
   */
  static YearMention of(ProjectForm form, String name, Optional<String> code, List<String> due) {
    String heading = without(form.heading(), name);
    return new YearMention(
        Stream.of(
                YearText.titled(heading).stream(),
                overNames(form.head()).flatMap(cell -> YearText.titled(cell.text()).stream()),
                form.head().stream().flatMap(FormYear::inRow))
            .flatMap(years -> years)
            .toList(),
        YearText.named(name).or(() -> YearText.named(heading)),
        due.stream().flatMap(text -> YearText.first(text).stream()).findFirst(),
        code.flatMap(YearText::ofCode));
  }

  /** The year of a project's name is no statement of the heading that has the name in it. */
  private static String without(String heading, String name) {
    String plain = Label.plain(name);
    return plain.isEmpty() ? heading : Label.plain(heading).replace(plain, "");
  }

  private static Stream<Line.Cell> overNames(List<Line> head) {
    return head.stream()
        .takeWhile(row -> NAMED_BY.stream().noneMatch(row::has))
        .flatMap(row -> row.filled().stream());
  }

  /** What stands alone in a row is the text of a name above it, whatever it says. */
  private static Stream<Integer> inRow(Line row) {
    List<Line.Cell> cells = row.filled();
    return cells.size() < 2
        ? Stream.empty()
        : IntStream.range(0, cells.size())
            .boxed()
            .flatMap(
                at ->
                    Stream.concat(
                        YearText.statement(cells.get(at).text()).stream(), beside(cells, at)));
  }

  /** Of a name followed by several years none is the form's. */
  private static Stream<Integer> beside(List<Line.Cell> cells, int name) {
    if (!YearText.isLabel(cells.get(name).text())) {
      return Stream.empty();
    }
    List<Integer> years =
        cells.subList(name + 1, cells.size()).stream()
            .map(cell -> YearText.ofValue(cell.text()))
            .takeWhile(Optional::isPresent)
            .map(Optional::get)
            .toList();
    return years.size() == 1 ? years.stream() : Stream.empty();
  }
}
