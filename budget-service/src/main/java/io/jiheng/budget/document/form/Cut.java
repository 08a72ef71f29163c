package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import java.util.List;

/**
 * What was cut out of the lines of a file.
 *
 * @param rest the lines that belong to none of the forms
 */
record Cut<T>(List<T> forms, List<Line> rest) {

  Cut {
    forms = List.copyOf(forms);
    rest = List.copyOf(rest);
  }
}
