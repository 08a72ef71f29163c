package io.jiheng.sample.recount;

import io.jiheng.sample.event.CaseEvent;
import io.jiheng.sample.event.Sending;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts a stream the slow way, case by case 逐案复算: what the services ought to answer. */
public final class Recount {

  private static final Set<String> ENFORCEMENT = Set.of("执", "执恢");
  private static final String NO_CASE_YET = "诉前调";

  private final Map<String, FoldedCase> cases = new HashMap<>();
  private long events;

  /** Takes in a whole stream. */
  public static Recount of(Iterator<Sending> stream) {
    var recount = new Recount();
    stream.forEachRemaining(sending -> recount.add(sending.event()));
    return recount;
  }

  private void add(CaseEvent event) {
    events++;
    cases.computeIfAbsent(event.subject(), number -> new FoldedCase()).add(event);
  }

  /** How many events were sent, duplicates too. */
  public long events() {
    return events;
  }

  /** How many case numbers there are, cancelled ones too. */
  public long cases() {
    return cases.size();
  }

  /** Each court's count of a year, by court code. */
  public Map<String, YearCount> year(int year) {
    var counts = new TreeMap<String, YearCount>();
    for (var folded : cases.values()) {
      folded
          .outcome()
          .filter(outcome -> !outcome.number().family().word().equals(NO_CASE_YET))
          .ifPresent(
              outcome ->
                  counts.merge(outcome.number().court(), count(outcome, year), YearCount::plus));
    }
    return counts;
  }

  private static YearCount count(FoldedCase.Outcome outcome, int year) {
    var begins = LocalDate.of(year, 1, 1);
    boolean closedBefore = outcome.closedOn().filter(begins::isAfter).isPresent();
    if (closedBefore || outcome.filedOn().getYear() > year) {
      return YearCount.NONE;
    }
    boolean old = outcome.filedOn().isBefore(begins);
    var closedOn = outcome.closedOn().filter(day -> day.getYear() == year);
    long closed = closedOn.isPresent() ? 1 : 0;
    long days = closedOn.map(day -> day.toEpochDay() - outcome.filedOn().toEpochDay()).orElse(0L);
    boolean enforcement = ENFORCEMENT.contains(outcome.number().family().word());
    return new YearCount(
        old ? 1 : 0, old ? 0 : 1, closed, days, enforcement ? 1 : 0, enforcement ? closed : 0);
  }
}
