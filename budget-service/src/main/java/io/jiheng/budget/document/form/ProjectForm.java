package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import java.util.List;

/**
 * The lines of one project's form, cut out of the file.
 *
 * @param heading the prose line over it, empty if there is none
 * @param head the rows over the indicators
 * @param indicators the indicators' header row and what follows it; empty if there is none
 */
record ProjectForm(String heading, List<Line> head, List<Line> indicators) {

  ProjectForm {
    head = List.copyOf(head);
    indicators = List.copyOf(indicators);
  }

  boolean hasIndicators() {
    return !indicators.isEmpty();
  }
}
