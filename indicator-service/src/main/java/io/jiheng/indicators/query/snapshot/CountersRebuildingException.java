package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.store.RebuildJob;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Says that no value can be told, because the counters are being made anew. */
public final class CountersRebuildingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RebuildJob.Figures progress;
  private final transient List<String> courts;

  CountersRebuildingException(RebuildJob.Figures progress) {
    super("the counters are being made anew for new rules");
    this.progress = progress;
    this.courts = List.of();
  }

  private CountersRebuildingException(List<String> courts) {
    super("the counters of courts are being corrected for changed limit rules: " + courts);
    this.progress = RebuildJob.Figures.NONE;
    this.courts = courts;
  }

  /** Refuses where one of the courts asked for is behind the limit rules 审限规则. */
  static void refuse(Collection<String> asked, Set<String> behind) {
    if (!behind.isEmpty()) {
      var courts = asked.stream().filter(behind::contains).sorted().toList();
      if (!courts.isEmpty()) {
        throw new CountersRebuildingException(courts);
      }
    }
  }

  /** The courts whose limit rules have changed; empty where all counters are made anew. */
  public List<String> courts() {
    return courts;
  }

  /** How far that has come. */
  public RebuildJob.Figures progress() {
    return progress;
  }
}
