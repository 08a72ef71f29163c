package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.rebuild.Rebuild;
import io.jiheng.indicators.store.NewerRulesException;
import io.jiheng.indicators.store.OutdatedProgramException;
import io.jiheng.indicators.store.RebuildJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/**
 * Gives the counters, unless they are being made anew. What is told of files goes through here too:
 * the columns by which they are found are no better than the counters.
 */
@ApplicationScoped
public class CountersInForce {

  /** Tells how far a rebuild has come. */
  @FunctionalInterface
  interface Progress {
    RebuildJob.Figures now();
  }

  private final LiveCounters counters;
  private final Progress progress;

  @Inject
  CountersInForce(LiveCounters counters, Rebuild rebuild) {
    this(counters, () -> rebuild.latest().map(RebuildJob::figures).orElse(RebuildJob.Figures.NONE));
  }

  CountersInForce(LiveCounters counters, Progress progress) {
    this.counters = counters;
    this.progress = progress;
  }

  /**
   * The state of the counters of those courts; of all others it tells how far they are counted.
   *
   * @throws CountersRebuildingException while they are made anew for the rules of this program, or
   *     those of one of the courts for changed limit rules
   */
  public Snapshot snapshot(Collection<String> courts) {
    return checked(counters.snapshot(courts), courts);
  }

  /** The same as it is read after this was asked: none of an earlier moment. */
  public Snapshot latest(Collection<String> courts) {
    return checked(counters.latest(courts), courts);
  }

  /**
   * What was read last, of whatever age and courts, for no more than to tell how much there is; no
   * figure is answered from it.
   */
  public Snapshot atHand() {
    return counters.atHand();
  }

  private Snapshot checked(Snapshot snapshot, Collection<String> courts) {
    refuseNewer(snapshot);
    if (!snapshot.rules().areOurs()) {
      throw new CountersRebuildingException(progress.now());
    }
    CountersRebuildingException.refuse(courts, snapshot.behind());
    return snapshot;
  }

  private static void refuseNewer(Snapshot snapshot) {
    try {
      snapshot.rules().refuseNewer();
    } catch (NewerRulesException e) {
      throw new OutdatedProgramException(e);
    }
  }
}
