package io.jiheng.budget.forms.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** How a document is written: the kind of file, and the habits of the program that writes it. */
public record WritingStyle(FileKind kind, Set<Habit> habits, Charset charset) {

  /** Kinds of files. */
  public enum FileKind {
    XLSX,
    DOCX,
    CSV,
    TEXT
  }

  /** What programs do differently with the same document. */
  public enum Habit {
    /** Blank cells are not written. */
    SPARSE,
    /** Texts stand in their cells, not in a table of texts. */
    INLINE,
    /** Numbers, rates and days are written as such, with a format. */
    TYPED,
    /** A cell to a line, not a row. */
    CELL_PER_LINE,
    /** Chapters are numbered by Word, and their numbers stand nowhere in the text. */
    NUMBERED
  }

  public WritingStyle {
    habits = Set.copyOf(habits);
  }

  public static WritingStyle of(FileKind kind, Habit... habits) {
    return new WritingStyle(kind, Set.of(habits), StandardCharsets.UTF_8);
  }

  public WritingStyle in(Charset other) {
    return new WritingStyle(kind, habits, other);
  }

  public boolean has(Habit habit) {
    return habits.contains(habit);
  }

  public WrittenFile write(GridDocument document) {
    return switch (kind) {
      case XLSX -> new XlsxWriting(this).write(document);
      case DOCX -> new DocxWriting(this).write(document);
      case CSV -> new CsvWriting(this).write(document);
      case TEXT -> new TextWriting(this).write(document);
    };
  }

  @Override
  public String toString() {
    return kind + " " + habits + (kind == FileKind.CSV ? " " + charset : "");
  }
}
