package io.jiheng.budget.document.form;

import io.jiheng.budget.document.DepartmentPlan.NamedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the indicators of a sentence: 受理案件数达到 560 件以上，案件结案率达到 76%. A clause without a figure
 * belongs to the name of the next.
 */
final class NamedTargets {

  private static final String SIGN = "≥|≧|⩾|≤|≦|⩽|>=|<=|>|<|=|＞|＜|＝|不低于|不少于|不超过|不高于|大于等于|小于等于|达到";
  private static final Pattern CLAUSE =
      Pattern.compile("(.*?)\\s*((?:" + SIGN + ")?\\s*\\d[\\d,.]*\\s*\\S*)");

  /** What is longer is a paragraph, not an indicator; and it would be long in the matching. */
  private static final int LONGEST_CLAUSE = 200;

  private static final String LEAD_IN = "^(?:确保|力争|争取)";
  private static final String TAIL = "(?:等|左右)?[。.]?$";

  private NamedTargets() {}

  static List<NamedTarget> of(String sentence) {
    List<NamedTarget> targets = new ArrayList<>();
    String name = "";
    for (String clause : sentence.split("[，,、；;。]")) {
      Matcher parts = CLAUSE.matcher(clause.strip().replaceFirst(TAIL, ""));
      if (clause.length() <= LONGEST_CLAUSE && parts.matches()) {
        String own = parts.group(1).replaceFirst(LEAD_IN, "").replaceFirst("[在为是:：]$", "");
        targets.add(new NamedTarget((name + own).strip(), parts.group(2).strip()));
        name = "";
      } else if (!clause.isBlank()) {
        name = name + clause.strip() + "、";
      }
    }
    if (!name.isEmpty()) {
      targets.add(new NamedTarget(name.substring(0, name.length() - 1), ""));
    }
    return targets;
  }
}
