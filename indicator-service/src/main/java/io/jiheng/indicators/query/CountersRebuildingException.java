package io.jiheng.indicators.query;

import io.jiheng.indicators.store.RebuildJob;

/** No value can be told: the counters are being made anew for new rules. */
public final class CountersRebuildingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RebuildJob.Figures progress;

  CountersRebuildingException(RebuildJob.Figures progress) {
    super("the counters are being made anew for new rules");
    this.progress = progress;
  }

  /** How far that has come. */
  public RebuildJob.Figures progress() {
    return progress;
  }
}
