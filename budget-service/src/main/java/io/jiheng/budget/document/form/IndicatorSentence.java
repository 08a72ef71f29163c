package io.jiheng.budget.document.form;

import io.jiheng.budget.document.DepartmentPlan.NamedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The indicators of a goal as one sentence: 案件结案率≥90%，被发回重审率≤2%。 Where a name or a target is such
 * that nobody could tell them apart again, each stands in brackets of its own.
 */
public final class IndicatorSentence {

  private static final String BRACKETED = "【((?:[^】]++|】】)*+)】【((?:[^】]++|】】)*+)】";
  private static final Pattern PAIR = Pattern.compile(BRACKETED);
  private static final Pattern PAIRS =
      Pattern.compile(BRACKETED + "(?:、" + BRACKETED + ")*+", Pattern.DOTALL);

  private IndicatorSentence() {}

  public static String of(List<NamedTarget> targets) {
    String plain =
        targets.stream()
            .map(target -> target.name() + target.target())
            .collect(Collectors.joining("，", "", "。"));
    return read(plain).equals(targets) ? plain : bracketed(targets);
  }

  static List<NamedTarget> read(String sentence) {
    if (!PAIRS.matcher(sentence).matches()) {
      return NamedTargets.of(sentence);
    }
    List<NamedTarget> targets = new ArrayList<>();
    Matcher pair = PAIR.matcher(sentence);
    while (pair.find()) {
      targets.add(new NamedTarget(undoubled(pair.group(1)), undoubled(pair.group(2))));
    }
    return targets;
  }

  private static String bracketed(List<NamedTarget> targets) {
    return targets.stream()
        .map(target -> "【" + doubled(target.name()) + "】【" + doubled(target.target()) + "】")
        .collect(Collectors.joining("、"));
  }

  private static String doubled(String text) {
    return text.replace("】", "】】");
  }

  private static String undoubled(String text) {
    return text.replace("】】", "】");
  }
}
