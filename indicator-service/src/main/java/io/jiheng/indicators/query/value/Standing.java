package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.ExactValue;
import io.jiheng.indicators.catalogue.TargetSet;
import java.time.LocalDate;
import java.util.Optional;

/** Tells how a value stands to its target 目标值 or, where it has none, to its schedule 按月进度. */
public enum Standing {
  MET,
  NOT_MET,
  /** 尚未到期: not met, and not yet to be */
  NOT_DUE,
  ON_SCHEDULE,
  BEHIND_SCHEDULE,
  /** 高于合理区间: flagged like one below it */
  ABOVE_INTERVAL,
  NO_TARGET,
  NO_VALUE;

  /** How an exact value at a day stands to the row that applies to it. */
  public static Standing of(
      Optional<ExactValue> value, Optional<Catalogue.Applicable> applicable, LocalDate asOf) {
    if (value.isEmpty()) {
      return NO_VALUE;
    }
    var row = applicable.map(Catalogue.Applicable::row);
    var target = row.flatMap(TargetSet.Row::target);
    if (target.isPresent()) {
      if (target.get().isAbove(value.get())) {
        return ABOVE_INTERVAL;
      }
      if (target.get().isMetBy(value.get())) {
        return MET;
      }
      return row.flatMap(found -> found.dueOn(asOf)).filter(asOf::isBefore).isPresent()
          ? NOT_DUE
          : NOT_MET;
    }
    return row.flatMap(TargetSet.Row::schedule)
        .flatMap(schedule -> schedule.gap(value.get(), asOf))
        .map(gap -> gap.gapCases() > 0 ? BEHIND_SCHEDULE : ON_SCHEDULE)
        .orElse(NO_TARGET);
  }
}
