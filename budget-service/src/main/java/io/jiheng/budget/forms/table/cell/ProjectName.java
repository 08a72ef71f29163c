package io.jiheng.budget.forms.table.cell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a project 项目名称, with what official forms write beside it: its code before it
 * (13020023P000039100348-物业费), the year behind it (物业费（2023年）).
 */
public record ProjectName(Optional<String> code, String name) {

  private static final List<Pattern> CODED =
      Stream.of(
              "[(（\\[【]?(?<code>[0-9][0-9A-Z]{8,29})(?:[)）\\]】][-—_]?|\\s*[-—_:：]\\s*)(?<name>\\S.*)",
              // A code of the budget system can be told without anything between it and the name.
              "(?<code>[0-9]{8}[A-Z][0-9A-Z]{6,21})\\s*(?<name>\\p{IsHan}.*)")
          .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL))
          .toList();
  private static final Pattern YEAR = Pattern.compile("\\s*[(（\\[【]20\\d{2}\\s*年度?[)）\\]】]$");

  public static ProjectName of(String written) {
    return CODED.stream()
        .map(pattern -> pattern.matcher(written.strip()))
        .filter(Matcher::matches)
        .findFirst()
        .map(it -> new ProjectName(Optional.of(it.group("code")), it.group("name").strip()))
        .orElseGet(() -> new ProjectName(Optional.empty(), written.strip()));
  }

  /** The name without the year behind it. */
  public String bare() {
    return YEAR.matcher(name).replaceFirst("");
  }
}
