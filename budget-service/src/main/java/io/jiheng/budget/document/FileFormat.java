package io.jiheng.budget.document;

/** Kinds of files that are read. */
public enum FileFormat {
  TEXT,
  CSV,
  XLSX,
  DOCX
}
