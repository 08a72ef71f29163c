package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.table.HeadRows;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.forms.table.cell.YearText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads of which year 预算年度 a project's form says it is: in its heading, and in the rows of its
 * head.
 */
public final class FormYear {

  private static final List<String> NAMED_BY = List.of("项目编码", "项目名称", "预算项目名称");

  private final ProjectForm form;
  private final List<Integer> beside;

  /**
   * @param beside the years that the head of the form has beside their name
   */
  public FormYear(ProjectForm form, List<Integer> beside) {
    this.form = form;
    this.beside = List.copyOf(beside);
  }

  /**
   * @param due where deadlines are spoken of
   */
  public YearMention of(String name, Optional<String> code, List<String> due) {
    String heading = without(form.heading(), name);
    List<Integer> written = new ArrayList<>(YearText.titled(heading));
    overNames().flatMap(FormYear::titled).forEach(written::add);
    moved().flatMap(FormYear::stated).forEach(written::add);
    written.addAll(beside);
    Optional<Integer> named = YearText.named(name);
    if (written.isEmpty() && named.isPresent()) {
      // Nothing decides between the year of the heading and that of the name.
      YearText.named(heading)
          .filter(year -> !year.equals(named.get()))
          .ifPresent(year -> written.addAll(List.of(year, named.get())));
    }
    return new YearMention(
        written,
        named(
            written,
            named,
            other(written, heading)
                .or(() -> YearText.named(heading))
                .or(() -> YearText.first(heading))),
        due.stream().flatMap(text -> YearText.first(text).stream()).findFirst(),
        code.flatMap(YearText::ofCode));
  }

  /** What a row of the head says that stands among the indicators is told as unread, too. */
  private Stream<FormCell> moved() {
    return form.indicators().stream()
        .filter(HeadRows::isOfStatements)
        .flatMap(row -> row.filled().stream());
  }

  private static Stream<Integer> stated(FormCell cell) {
    return YearText.statement(cell.unread()).stream();
  }

  private Stream<FormCell> overNames() {
    return form.head().stream()
        .takeWhile(row -> NAMED_BY.stream().noneMatch(row::has))
        .flatMap(row -> row.filled().stream());
  }

  /**
   * Where the year is told.
   *
   * @param beside the cell that tells it beside its name
   * @param name that of the project
   */
  public Optional<CellPlace> place(Optional<FormCell> beside, Optional<FormCell> name) {
    return cell()
        .or(() -> beside)
        .map(FormCell::at)
        .or(() -> form.inHeading(text -> !YearText.mentioned(text).isEmpty()))
        .or(
            () ->
                name.filter(cell -> cell.looksLike(text -> YearText.named(text).isPresent()))
                    .map(FormCell::at));
  }

  private Optional<FormCell> cell() {
    return overNames()
        .filter(cell -> !YearText.titled(cell.unread()).isEmpty())
        .findFirst()
        .or(() -> moved().filter(cell -> stated(cell).findAny().isPresent()).findFirst());
  }

  /** A year of the heading beside those that are stated. */
  private static Optional<Integer> other(List<Integer> written, String heading) {
    return YearText.mentioned(heading).stream()
        .filter(year -> !written.isEmpty() && !written.contains(year))
        .findFirst();
  }

  /** One that is not the year which is stated is told, whichever of the two names it. */
  private static Optional<Integer> named(
      List<Integer> written, Optional<Integer> name, Optional<Integer> heading) {
    return Stream.of(name, heading)
        .flatMap(Optional::stream)
        .filter(year -> !written.contains(year))
        .findFirst()
        .or(() -> name)
        .or(() -> heading);
  }

  /** The year of a project's name is no statement of the heading that has the name in it. */
  private static String without(String heading, String name) {
    String plain = Label.plain(name);
    return plain.isEmpty() ? heading : Label.plain(heading).replace(plain, "");
  }

  /** What a cell says besides its year is left to others to read. */
  private static Stream<Integer> titled(FormCell cell) {
    List<Integer> years = YearText.titled(cell.unread());
    if (!years.isEmpty()
        && cell.looksLike(
            text -> YearText.ofValue(text).or(() -> YearText.statement(text)).isPresent())) {
      cell.read();
    }
    return years.stream();
  }
}
