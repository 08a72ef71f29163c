package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of one project's form, cut out of the file. */
public final class ProjectForm {

  private final List<Line> heading;
  private final List<FormRow> head;
  private final List<FormRow> indicators;
  private final Optional<Place> place;
  private final List<Line> again;
  private final List<Remark> noticed;

  /**
   * @param heading the prose over it
   * @param head the rows over the indicators
   * @param indicators the indicators' header row and what follows it; empty if there is none
   */
  ProjectForm(List<Line> heading, List<Line> head, List<Line> indicators) {
    this(heading, head, indicators, Optional.empty(), List.of(), List.of());
  }

  /**
   * @param place where it begins, if not with its first row
   * @param again names and values that rows further below say once more
   * @param noticed what was found in cutting it out
   */
  ProjectForm(
      List<Line> heading,
      List<Line> head,
      List<Line> indicators,
      Optional<Place> place,
      List<Line> again,
      List<Remark> noticed) {
    this.heading = List.copyOf(heading);
    this.again = List.copyOf(again);
    this.place = place;
    AnnualPart part = new AnnualPart(head, indicators);
    this.noticed = Stream.concat(noticed.stream(), part.remarks().stream()).toList();
    int heads = part.head().size();
    List<FormRow> rows =
        FormRow.of(Stream.concat(part.head().stream(), part.indicators().stream()).toList());
    this.head = List.copyOf(rows.subList(0, heads));
    this.indicators = List.copyOf(rows.subList(heads, rows.size()));
  }

  private ProjectForm(ProjectForm form, List<Remark> more) {
    this.heading = form.heading;
    this.head = form.head;
    this.indicators = form.indicators;
    this.place = form.place;
    this.again = form.again;
    this.noticed = Stream.concat(form.noticed.stream(), more.stream()).toList();
  }

  /** The same form, of which more was found. */
  ProjectForm noticing(List<Remark> more) {
    return new ProjectForm(this, more);
  }

  public String heading() {
    return heading.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  /** Where its heading says something of a kind. */
  Optional<CellPlace> inHeading(Predicate<String> kind) {
    return heading.stream()
        .filter(line -> kind.test(line.text()))
        .findFirst()
        .map(line -> line.placeOf(0));
  }

  public List<FormRow> head() {
    return head;
  }

  public List<FormRow> indicators() {
    return indicators;
  }

  /** Where the form begins. */
  public Place place() {
    return place.orElseGet(() -> (head.isEmpty() ? indicators : head).get(0).place());
  }

  public boolean hasIndicators() {
    return !indicators.isEmpty();
  }

  /**
   * What rows say once more that was not read where it stands first, or was refused there.
   *
   * @param remarks what is told of the form
   */
  public List<FormRow> unreadAgain(List<Remark> remarks) {
    List<FormRow> rows =
        FormRow.of(again).stream()
            .filter(pair -> isUnread(pair) || isRefused(pair, remarks))
            .toList();
    rows.forEach(row -> row.cell(0).read());
    return rows;
  }

  private boolean isUnread(FormRow pair) {
    return head.stream()
        .filter(row -> texts(row).equals(texts(pair)))
        .anyMatch(row -> row.filled().get(row.filled().size() - 1).isUnread());
  }

  private boolean isRefused(FormRow pair, List<Remark> remarks) {
    String value = pair.filled().get(pair.filled().size() - 1).unread();
    return head.stream()
        .filter(row -> texts(row).equals(texts(pair)))
        .anyMatch(
            row ->
                remarks.stream()
                    .filter(remark -> remark.isError() && remark.place().equals(row.place()))
                    .anyMatch(remark -> remark.finding().facts().containsValue(value)));
  }

  private static List<String> texts(FormRow row) {
    return row.filled().stream().map(FormCell::unread).toList();
  }

  /** What was found in cutting it out. */
  public List<Remark> noticed() {
    return noticed;
  }
}
