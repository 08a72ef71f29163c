package io.jiheng.budget.document.form;

import io.jiheng.budget.sheet.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the text of 绩效目标 into its numbered objectives. */
final class Objectives {

  private static final Pattern NUMBER =
      Pattern.compile("(?:^|(?<=[\\n。；;]))\\s*[（(]?(\\d{1,3})[）)]?\\s*[.．、)）]\\s*(?!\\d)");

  private Objectives() {}

  static List<Objective> of(String text) {
    List<Objective> objectives = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    int last = 0;
    while (number.find()) {
      add(objectives, last, text.substring(from, number.start()));
      last = Integer.parseInt(number.group(1));
      from = number.end();
    }
    add(objectives, last, text.substring(from));
    return objectives;
  }

  private static void add(List<Objective> objectives, int number, String text) {
    if (!text.isBlank()) {
      objectives.add(new Objective(number, text.strip()));
    }
  }
}
