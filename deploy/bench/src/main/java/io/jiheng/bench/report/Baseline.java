package io.jiheng.bench.report;

/**
 * The same thing done by plain means in the same run.
 *
 * @param amount in the unit of the figure it stands beside
 */
record Baseline(String name, double amount) {}
