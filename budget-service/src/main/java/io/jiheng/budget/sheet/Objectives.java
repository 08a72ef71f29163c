package io.jiheng.budget.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The objectives of a sheet as the one cell 绩效目标 that holds them. What reads like a number parts
 * them, wherever it stands; so do blank lines, without which nobody could tell where one objective
 * without a number ends.
 */
public final class Objectives {

  private static final Pattern NUMBER =
      Pattern.compile("(?:^|(?<=[\\n。；;]))\\s*[（(]?(\\d{1,3})[）)]?\\s*[.．、)）]\\s*(?!\\d)");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private Objectives() {}

  /** Parts the text of the cell. */
  public static List<Objective> of(String text) {
    List<Objective> objectives = new ArrayList<>();
    for (String paragraph : BLANK_LINES.split(text)) {
      part(paragraph, objectives);
    }
    return objectives;
  }

  /** The text of the cell: a line for each, and a blank one before any without a number. */
  public static String text(List<Objective> objectives) {
    StringBuilder text = new StringBuilder();
    for (Objective objective : objectives) {
      boolean numbered = objective.number() > 0;
      text.append(text.isEmpty() ? "" : numbered ? "\n" : "\n\n");
      text.append(numbered ? number(objective) : "").append(objective.text());
    }
    return text.toString();
  }

  /** Those that the printed cell would be read as. */
  static List<Objective> told(List<Objective> objectives) {
    return of(text(objectives));
  }

  /** A figure right behind the dot would make a decimal fraction of it. */
  private static String number(Objective objective) {
    boolean figure = !objective.text().isEmpty() && Character.isDigit(objective.text().charAt(0));
    return objective.number() + (figure ? ". " : ".");
  }

  private static void part(String paragraph, List<Objective> into) {
    Matcher number = NUMBER.matcher(paragraph);
    int from = 0;
    int last = 0;
    while (number.find()) {
      add(into, last, paragraph.substring(from, number.start()));
      last = Integer.parseInt(number.group(1));
      from = number.end();
    }
    add(into, last, paragraph.substring(from));
  }

  private static void add(List<Objective> objectives, int number, String text) {
    if (!text.isBlank()) {
      objectives.add(new Objective(number, text));
    }
  }
}
