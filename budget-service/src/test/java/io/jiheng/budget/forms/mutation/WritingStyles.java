package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridDocument;
import io.jiheng.budget.forms.grid.WritingStyle;
import io.jiheng.budget.forms.grid.WritingStyle.FileKind;
import io.jiheng.budget.forms.grid.WritingStyle.Habit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ways in which a document comes to be written. */
final class WritingStyles {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private WritingStyles() {}

  /** Half of them worksheets; CSV is one table without pages. */
  static WritingStyle any(Random dice, GridDocument document) {
    int kind = dice.nextInt(10);
    if (kind < 5) {
      return WritingStyle.of(FileKind.XLSX, some(dice));
    } else if (kind < 8) {
      return WritingStyle.of(FileKind.DOCX);
    } else if (kind == 8 && document.sheets().size() == 1) {
      Habit[] habits = dice.nextBoolean() ? new Habit[] {Habit.SPARSE} : new Habit[0];
      return WritingStyle.of(FileKind.CSV, habits).in(CHARSETS.get(dice.nextInt(CHARSETS.size())));
    }
    Habit[] habits = dice.nextBoolean() ? new Habit[] {Habit.CELL_PER_LINE} : new Habit[0];
    return WritingStyle.of(FileKind.TEXT, habits);
  }

  private static Habit[] some(Random dice) {
    List<Habit> habits = new ArrayList<>();
    for (Habit habit : List.of(Habit.SPARSE, Habit.INLINE, Habit.TYPED)) {
      if (dice.nextBoolean()) {
        habits.add(habit);
      }
    }
    return habits.toArray(Habit[]::new);
  }
}
