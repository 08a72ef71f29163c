package io.jiheng.budget.document.store;

import io.jiheng.budget.document.UnitDocument;
import java.time.Instant;

/** A revision 修订 of a unit's document; written once and never changed. */
public record UnitDocumentRevision(
    String unit, int year, int revision, Instant at, String by, UnitDocument content) {}
