package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.targets.ComparisonWords;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the indicators of a sentence: 受理案件数达到 560 件以上，案件结案率达到 76%. A clause without a figure
 * belongs to the name of the next.
 */
final class NamedTargets {

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:" + ComparisonWords.BEFORE_PATTERN + "|[＞＜＝﹥﹤])?\\s*\\d[\\d,.]*\\s*\\S*$");

  /** A comma between digits parts no clauses: 达到1,200件; and 3,6,9,12月 stays together to be seen. */
  private static final Pattern BETWEEN = Pattern.compile("[、；;。]|(?<!\\d)[，,]|[，,](?!\\d)");

  /** Behind these stands only a part of a figure: 三至五次, 近两年, 每三个月. */
  private static final Pattern GOES_ON = Pattern.compile("[至到或近约每第超余多—~～-]|[〇零一二两三四五六七八九十百千万亿点]");

  /** What is longer is a paragraph, not an indicator; and it would be long in the matching. */
  private static final int LONGEST_CLAUSE = 200;

  private static final String LEAD_IN = "^(?:确保|力争|争取)";
  private static final String TAIL = "等?[。.]?$";

  private NamedTargets() {}

  static List<NamedTarget> of(String sentence) {
    List<NamedTarget> targets = new ArrayList<>();
    String name = "";
    for (String written : BETWEEN.split(sentence)) {
      String clause = written.strip().replaceFirst(TAIL, "");
      OptionalInt target = target(clause);
      if (target.isPresent()) {
        String own = clause.substring(0, target.getAsInt()).strip();
        own = own.replaceFirst(LEAD_IN, "").replaceFirst("[在为是:：]$", "");
        targets.add(
            new NamedTarget((name + own).strip(), clause.substring(target.getAsInt()).strip()));
        name = "";
      } else if (new Target.Qualitative(clause).hasFigure()) {
        // Nobody can read it; it is no part of the next one's name.
        targets.add(new NamedTarget(name + clause, ""));
        name = "";
      } else if (!written.isBlank()) {
        name = name + written.strip() + "、";
      }
    }
    if (!name.isEmpty()) {
      targets.add(new NamedTarget(name.substring(0, name.length() - 1), ""));
    }
    return targets;
  }

  /** Where the target begins in a clause. */
  private static OptionalInt target(String clause) {
    if (clause.length() > LONGEST_CLAUSE) {
      return OptionalInt.empty();
    }
    Matcher figure = FIGURE.matcher(clause);
    if (figure.find()) {
      return OptionalInt.of(figure.start());
    }
    // 开展巡查不少于两次 has its figure in numerals, which are told only by what they count.
    boolean numerals = new Target.Qualitative(clause).hasFigure();
    return IntStream.range(0, numerals ? clause.length() : 0)
        .filter(at -> at == 0 || !GOES_ON.matcher(clause.substring(at - 1, at)).matches())
        .filter(at -> !isWords(clause.substring(at)))
        .findFirst();
  }

  private static boolean isWords(String text) {
    return TargetText.of(text).understood() instanceof Target.Qualitative;
  }
}
