package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * The monthly bulletin of a court 审判执行工作通报. Its figures are of one state of the counters; the list
 * of the annex is read from the case files right after.
 *
 * @param courtName its code where nobody has named it
 * @param freshness how far events are counted; absent where none is
 * @param whole all cases of the scope
 * @param domains by field of law, each with its type words; those without a case are left out
 * @param courts the court itself and those directly under it, each with all courts under it, so
 *     that they add up to the whole; empty for a court alone
 * @param indicators those that a target or a schedule is set for, in the order of the catalogue
 */
public record Bulletin(
    String court,
    String courtName,
    Scope scope,
    Period period,
    Optional<Snapshot.Freshness> freshness,
    Group whole,
    List<Group> domains,
    List<Group> courts,
    List<HeldIndicator> indicators,
    LongPending longPending) {}
