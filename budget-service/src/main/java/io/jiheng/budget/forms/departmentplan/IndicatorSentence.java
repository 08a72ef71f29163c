package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The indicators of a goal as one sentence: 案件结案率≥90%，被发回重审率≤2%。 Where a name or a target is such
 * that nobody could tell them apart again, each stands in brackets of its own.
 */
public final class IndicatorSentence {

  private IndicatorSentence() {}

  public static String of(List<NamedTarget> targets) {
    String plain =
        targets.stream()
            .map(target -> target.name() + target.target())
            .collect(Collectors.joining("，", "", "。"));
    return read(plain).equals(targets) ? plain : bracketed(targets);
  }

  static List<NamedTarget> read(String sentence) {
    Bracketed cells = new Bracketed(sentence);
    List<NamedTarget> targets = new ArrayList<>();
    boolean more = true;
    while (more) {
      Optional<String> name = cells.next();
      Optional<String> target = cells.next();
      if (name.isEmpty() || target.isEmpty()) {
        return NamedTargets.of(sentence);
      }
      targets.add(new NamedTarget(name.get(), target.get()));
      more = cells.passes('、');
    }
    cells.passes('。');
    return cells.atEnd() ? targets : NamedTargets.of(sentence);
  }

  private static String bracketed(List<NamedTarget> targets) {
    return targets.stream()
        .map(target -> "【" + doubled(target.name()) + "】【" + doubled(target.target()) + "】")
        .collect(Collectors.joining("、"));
  }

  private static String doubled(String text) {
    return text.replace("】", "】】");
  }
}
