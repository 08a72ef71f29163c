package io.jiheng.budget.monitoring;

import java.time.Instant;

/** What was written at a check date, by whom and when 监控修订; a later one takes its place. */
public record NotedRevision(int number, Notes notes, Instant at, String by) {}
