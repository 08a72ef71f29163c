package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.money.FigureText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a first or second level 一级, 二级指标, with the points that official forms print beside
 * it: 产出指标（50分） is 产出指标 and 50.
 */
public record BranchName(String name, Optional<BigDecimal> points) {

  private static final String DIGIT = "[0-9０-９]";
  private static final Pattern POINTED =
      Pattern.compile(
          "(?<name>.+?)\\s*[(（\\[【](?:分值|权重|满分|共)?\\s*[:：]?\\s*(?<points>"
              + DIGIT
              + "{1,3}(?:[.．]"
              + DIGIT
              + "{1,2})?)\\s*[分%％][)）\\]】]\\s*",
          Pattern.DOTALL);

  public static BranchName of(String written) {
    Matcher pointed = POINTED.matcher(written);
    return pointed.matches()
        ? new BranchName(pointed.group("name"), FigureText.read(pointed.group("points")))
        : new BranchName(written, Optional.empty());
  }

  /** The name without the word that some forms leave out: 产出 is 产出指标. */
  public String bare() {
    return name.strip().replaceFirst("指标$", "");
  }
}
