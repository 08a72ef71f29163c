package io.jiheng.indicators.query.supervision;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.measures.OverdueNode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A key node that counts as overdue on a day 超期的关键节点.
 *
 * @param dueOn the last day on which it was not overdue
 * @param endedOn when it was reached, or lapsed with the closing, if by that day
 * @param daysOverdue up to its end, or to that day
 */
public record LateNode(
    CaseFile file,
    OverdueNode node,
    LocalDate dueOn,
    Optional<LocalDate> endedOn,
    long daysOverdue) {}
