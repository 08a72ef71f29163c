package io.jiheng.budget.sheet;

import java.time.Instant;

/**
 * A project 项目 as it stands: its sheet, its state, and the revision that made it so.
 *
 * @param revision counts from 1; the latest of the project's revisions
 */
public record Project(
    long id, ProjectSheet sheet, ProjectState state, int revision, Instant changedAt) {}
