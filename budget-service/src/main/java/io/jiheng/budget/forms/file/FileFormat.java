package io.jiheng.budget.forms.file;

/** Kinds of files that are read. */
public enum FileFormat {
  TEXT,
  CSV,
  XLSX,
  DOCX
}
