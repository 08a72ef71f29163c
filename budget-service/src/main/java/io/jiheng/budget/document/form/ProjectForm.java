package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.Remark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of one project's form, cut out of the file. */
final class ProjectForm {

  private final String heading;
  private final List<FormRow> head;
  private final List<FormRow> indicators;
  private final Optional<Place> place;
  private final List<Remark> noticed;

  /**
   * @param heading the prose line over it, empty if there is none
   * @param head the rows over the indicators
   * @param indicators the indicators' header row and what follows it; empty if there is none
   */
  ProjectForm(String heading, List<Line> head, List<Line> indicators) {
    this(heading, head, indicators, Optional.empty(), List.of());
  }

  /**
   * @param place where it begins, if not with its first row
   * @param noticed what was found in cutting it out
   */
  ProjectForm(
      String heading,
      List<Line> head,
      List<Line> indicators,
      Optional<Place> place,
      List<Remark> noticed) {
    this.heading = heading;
    this.place = place;
    AnnualPart part = new AnnualPart(head, indicators);
    this.noticed = Stream.concat(noticed.stream(), part.remarks().stream()).toList();
    int heads = part.head().size();
    List<FormRow> rows =
        FormRow.of(Stream.concat(part.head().stream(), part.indicators().stream()).toList());
    this.head = List.copyOf(rows.subList(0, heads));
    this.indicators = List.copyOf(rows.subList(heads, rows.size()));
  }

  String heading() {
    return heading;
  }

  List<FormRow> head() {
    return head;
  }

  List<FormRow> indicators() {
    return indicators;
  }

  /** Where the form begins. */
  Place place() {
    return place.orElseGet(() -> (head.isEmpty() ? indicators : head).get(0).place());
  }

  boolean hasIndicators() {
    return !indicators.isEmpty();
  }

  /** What was found in cutting it out. */
  List<Remark> noticed() {
    return noticed;
  }
}
