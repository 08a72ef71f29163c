package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.files.CourtScans;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.supervision.LongPendingCase;
import io.jiheng.indicators.query.supervision.WatchLists;
import io.jiheng.indicators.query.value.ValueService;
import io.jiheng.indicators.scan.ScanTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the monthly bulletin of a court 通报. It is made in one place among those who read much: in
 * the lane of questions, or, to be taken away as a file, in that of exports.
 */
@ApplicationScoped
public class Bulletins {

  /** How many of the longest pending cases the annex names. */
  static final int MOST_LISTED = 30;

  private static final Comparator<LongPendingCase> LONGEST_FIRST =
      Comparator.comparingLong(LongPendingCase::daysPending)
          .reversed()
          .thenComparing(row -> row.file().number().toString())
          .thenComparing(LongPendingCase::kind);

  private final ValueService values;
  private final Catalogue catalogue;
  private final WatchLists lists;
  private final CourtScans scans;

  Bulletins(ValueService values, Catalogue catalogue, WatchLists lists, CourtScans scans) {
    this.values = values;
    this.catalogue = catalogue;
    this.lists = lists;
    this.scans = scans;
  }

  /** Writes a bulletin to somewhere. */
  @FunctionalInterface
  public interface Writing {
    void write(Bulletin bulletin);
  }

  /**
   * The bulletin of a court.
   *
   * @param query of all its cases, or of those of the courts under it too
   * @throws io.jiheng.pattern.refusal.RefusedException where there is no place, or where it takes
   *     too long
   */
  public Bulletin of(ValueQuery query, Period period) {
    return scans.answer(query.courts(), time -> made(query, period, time));
  }

  /** The same as a file to be taken away, written in the same place. */
  public void export(ValueQuery query, Period period, Writing writing) {
    scans.export(
        query.courts(),
        time -> {
          writing.write(made(query, period, time));
          return null;
        });
  }

  private Bulletin made(ValueQuery query, Period period, ScanTime time) {
    var snapshot = values.snapshot(query);
    var tables =
        new Tables(
            query,
            catalogue,
            period,
            (one, indicators) -> {
              time.look();
              return values.sums(one, snapshot, indicators, period.lastYear());
            });
    var all = tables.figures();
    var held =
        catalogue.on(period.asOf()).stream().map(all::held).filter(HeldIndicator::isHeld).toList();
    return new Bulletin(
        query.court(),
        tables.name(query.court()),
        query.scope(),
        period,
        snapshot.freshness(query.courts()),
        all.group("合计", List.of()),
        tables.domains(),
        tables.courts(),
        held,
        longPending(query, period, all, time));
  }

  private LongPending longPending(ValueQuery query, Period period, Figures figures, ScanTime time) {
    var longest = new FirstInOrder<LongPendingCase>(MOST_LISTED, LONGEST_FIRST);
    lists.longPending(query, period.asOf(), time, longest::add);
    return new LongPending(
        figures.figure(indicator("long-pending-1y", period)),
        figures.figure(indicator("long-pending-2y", period)),
        figures.figure(indicator("long-pending-enforcement", period)),
        longest.inOrder(),
        longest.total(),
        MembersAddress.ofLongPending(query, period.asOf()));
  }

  private Indicator indicator(String code, Period period) {
    return catalogue.indicator(code).orElseThrow().on(period.asOf());
  }
}
