package io.jiheng.budget.sheet.check;

/** A warning keeps the sheet, an error refuses it. */
public enum Severity {
  ERROR,
  WARNING
}
