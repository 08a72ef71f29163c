package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.Line;
import java.util.List;

/**
 * What was cut out of the lines of a file.
 *
 * @param rest the lines that belong to none of the forms
 */
public record Cut<T>(List<T> forms, List<Line> rest) {

  public Cut {
    forms = List.copyOf(forms);
    rest = List.copyOf(rest);
  }
}
