package io.jiheng.budget.printing;

/** What stands on a paper, from top to bottom: prose and grids 表格. */
public sealed interface Block permits Prose, Grid {}
