package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a close holds 关账内容, and what its signature is about.
 *
 * @param form which form this is written in
 * @param courts the courts that the scope reached then
 * @param asOf the last day of the month
 * @param closedAt the moment up to which events were known
 * @param rulesVersion by which rules the cases were counted
 * @param limitsRevision by which revision of the limit rules 审限规则; documents of before it was kept
 *     lack it, and it reads as 0
 * @param catalogue the hash of all definitions and targets
 * @param values in the order of the catalogue
 */
public record ClosedMonth(
    String form,
    UUID id,
    String court,
    String courtName,
    Scope scope,
    List<String> courts,
    YearMonth month,
    LocalDate asOf,
    int edition,
    Instant closedAt,
    String closedBy,
    Optional<String> note,
    int rulesVersion,
    long limitsRevision,
    String catalogue,
    List<ClosedFigure> values) {

  static final String FORM = "jiheng-period-close/1";

  /** Whether this is what that close holds. */
  boolean isOf(PeriodClose close) {
    return id.equals(close.id())
        && court.equals(close.court())
        && scope == close.scope()
        && month.equals(close.month())
        && edition == close.edition()
        && closedAt.equals(close.closedAt())
        && closedBy.equals(close.closedBy())
        && note.equals(close.note());
  }

  /** The value of an indicator as it was closed. */
  public Optional<ClosedFigure> value(String indicator) {
    return values.stream().filter(value -> value.code().equals(indicator)).findFirst();
  }
}
