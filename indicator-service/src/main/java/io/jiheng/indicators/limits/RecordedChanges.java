package io.jiheng.indicators.limits;

import io.jiheng.indicators.store.LimitChanges.Change;
import java.util.List;

/**
 * One page of the changes 变更记录 of an own table or of a calendar, the newest first.
 *
 * @param total how many there are on all pages
 */
public record RecordedChanges<T>(List<Change<T>> changes, long total) {}
