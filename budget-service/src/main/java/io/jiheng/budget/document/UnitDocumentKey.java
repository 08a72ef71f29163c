package io.jiheng.budget.document;

import io.jiheng.budget.forms.unitdocument.UnitDocument;

/** Which of a unit's documents: of its kind there is one a year. */
public record UnitDocumentKey(UnitDocument.Kind kind, String unit, int year) {}
