package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.Scope;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A close 关账, without what it holds.
 *
 * @param edition which close of this court, scope and month it is, from 1
 * @param keyId the key that signed it
 * @param reopening absent while it is in force
 */
public record PeriodClose(
    UUID id,
    String court,
    Scope scope,
    YearMonth month,
    int edition,
    Instant closedAt,
    String closedBy,
    Optional<String> note,
    String keyId,
    Optional<Reopening> reopening) {

  /** That a month was opened again 重新开账, and why. */
  public record Reopening(String reason, String by, Instant at) {}

  /**
   * The lasting name of an adjustment 调整编号 to this close, e.g. 2023-06-冀0283-closing-rate; a later
   * close of the month has its edition behind the month, one of a subtree says so.
   */
  public String adjustment(String indicator) {
    return month
        + (edition == 1 ? "" : "." + edition)
        + "-"
        + court
        + (scope == Scope.COURT ? "" : "-" + scope.name().toLowerCase(Locale.ROOT))
        + "-"
        + indicator;
  }
}
