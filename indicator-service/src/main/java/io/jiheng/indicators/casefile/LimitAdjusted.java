package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time limit is adjusted 审限变更. The same {@code adjustmentId} again replaces what it said
 * before.
 *
 * @param from from this day
 * @param until up to, not with, this day; absent while it still runs
 * @param days by how many days the limit is extended, of an {@link Kind#EXTENSION}
 */
public record LimitAdjusted(
    String adjustmentId,
    Kind kind,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<Integer> days,
    Optional<String> reason)
    implements CaseFact {

  public LimitAdjusted {
    Objects.requireNonNull(adjustmentId, "adjustmentId");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(from, "from");
  }

  /** How a limit is adjusted. */
  public enum Kind {
    /** 延长 */
    EXTENSION,
    /** 扣除 */
    DEDUCTION,
    /** 中止 */
    SUSPENSION
  }
}
