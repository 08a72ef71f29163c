package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import java.util.List;
import java.util.stream.Stream;

/** The lines of one project's form, cut out of the file. */
final class ProjectForm {

  private final String heading;
  private final List<FormRow> head;
  private final List<FormRow> indicators;

  /**
   * @param heading the prose line over it, empty if there is none
   * @param head the rows over the indicators
   * @param indicators the indicators' header row and what follows it; empty if there is none
   */
  ProjectForm(String heading, List<Line> head, List<Line> indicators) {
    this.heading = heading;
    List<FormRow> rows = FormRow.of(Stream.concat(head.stream(), indicators.stream()).toList());
    this.head = List.copyOf(rows.subList(0, head.size()));
    this.indicators = List.copyOf(rows.subList(head.size(), rows.size()));
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
    return (head.isEmpty() ? indicators : head).get(0).place();
  }

  boolean hasIndicators() {
    return !indicators.isEmpty();
  }
}
