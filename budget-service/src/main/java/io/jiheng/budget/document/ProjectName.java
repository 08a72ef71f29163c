package io.jiheng.budget.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a project 项目名称, with what official forms write beside it: its code before it
 * (13020023P000039100348-物业费), the year behind it (物业费（2023年）).
 */
public record ProjectName(Optional<String> code, String name) {

  private static final Pattern CODED =
      Pattern.compile(
          "[(（\\[【]?(?<code>[0-9][0-9A-Z]{8,29})(?:[)）\\]】][-—_]?|\\s*[-—_]\\s*)(?<name>\\S.*)",
          Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("\\s*[(（\\[【]20\\d{2}\\s*年度?[)）\\]】]$");

  public static ProjectName of(String written) {
    Matcher coded = CODED.matcher(written.strip());
    return coded.matches()
        ? new ProjectName(Optional.of(coded.group("code")), coded.group("name").strip())
        : new ProjectName(Optional.empty(), written.strip());
  }

  /** The name without the year behind it. */
  public String bare() {
    return YEAR.matcher(name).replaceFirst("");
  }
}
