package io.jiheng.budget.forms.cases;

import io.jiheng.budget.forms.grid.WritingStyle;
import io.jiheng.budget.forms.grid.WritingStyle.FileKind;
import io.jiheng.budget.forms.grid.WritingStyle.Habit;

/** The ways in which a case is written to a file. */
public enum CaseKind {
  XLSX(WritingStyle.of(FileKind.XLSX)),
  /** As programs write it. */
  SPARSE(WritingStyle.of(FileKind.XLSX, Habit.SPARSE, Habit.INLINE)),
  /** Numbers as numbers. */
  TYPED(WritingStyle.of(FileKind.XLSX, Habit.SPARSE, Habit.TYPED)),
  DOCX(WritingStyle.of(FileKind.DOCX)),
  /** As whoever works in Word writes it. */
  NUMBERED(WritingStyle.of(FileKind.DOCX, Habit.NUMBERED)),
  CSV(WritingStyle.of(FileKind.CSV, Habit.SPARSE)),
  /** Text with a cell to a line. */
  TEXT(WritingStyle.of(FileKind.TEXT, Habit.CELL_PER_LINE)),
  /** Text with a row to a line. */
  ROWS(WritingStyle.of(FileKind.TEXT));

  private final WritingStyle style;

  CaseKind(WritingStyle style) {
    this.style = style;
  }

  public boolean isWorkbook() {
    return style.kind() == FileKind.XLSX;
  }

  public WritingStyle style() {
    return style;
  }
}
