package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.Cut;
import java.util.ArrayList;
import java.util.List;

/** A layout 表式 that forms of projects are written in: it cuts them out of the lines of a file. */
public interface FormLayout {

  /** Those that are known; what one leaves is offered to the next. */
  List<FormLayout> ALL = List.of(ProjectList::in, ProjectForms::in);

  Cut<ProjectForm> in(List<Line> lines);

  /** The forms of all layouts. */
  static Cut<ProjectForm> anyIn(List<Line> lines) {
    List<ProjectForm> forms = new ArrayList<>();
    List<Line> rest = lines;
    for (FormLayout layout : ALL) {
      Cut<ProjectForm> cut = layout.in(rest);
      forms.addAll(cut.forms());
      rest = cut.rest();
    }
    return new Cut<>(forms, rest);
  }
}
