package io.jiheng.budget.evaluation.http;

import io.jiheng.budget.evaluation.print.EvaluationLayout;
import io.jiheng.pattern.problem.Problem;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the layouts of the form 自评表式样 are asked for. */
final class LayoutName {

  private LayoutName() {}

  /**
   * @param name null for the Ministry's
   */
  static EvaluationLayout read(String name) {
    if (name == null || name.isBlank()) {
      return EvaluationLayout.MINISTRY;
    }
    return Stream.of(EvaluationLayout.values())
        .filter(layout -> of(layout).equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(400, "export-layout-unknown")
                    .arg("layout", name)
                    .arg("known", known())
                    .exception());
  }

  private static String known() {
    return Stream.of(EvaluationLayout.values())
        .map(LayoutName::of)
        .collect(Collectors.joining(", "));
  }

  private static String of(EvaluationLayout layout) {
    return layout.name().toLowerCase(Locale.ROOT);
  }
}
