package io.jiheng.indicators.catalogue;

import io.jiheng.indicators.measures.Measure;

/** One sum of a formula: a measure over a set of families and a window. */
public record Term(Measure measure, FamilySet families, Window window) {}
