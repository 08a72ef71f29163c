package io.jiheng.budget.document;

/** Which of a unit's documents: of its kind there is one a year. */
public record UnitDocumentKey(UnitDocument.Kind kind, String unit, int year) {}
