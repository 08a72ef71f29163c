package io.jiheng.indicators.measures;

/** What a case adds to one measure of one cell; never 0. */
public record Contribution(Cell cell, Measure measure, long amount) {}
