package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.casefile.TrialFact.DocumentPublished;
import io.jiheng.indicators.casefile.TrialFact.ExcludedFromLongPending;
import io.jiheng.indicators.casefile.TrialFact.HearingHeld;
import io.jiheng.indicators.casefile.TrialFact.Pronounced;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** What a closed case adds for being closed 结案, and for how it came to that. */
final class ClosingMeasures {

  private ClosingMeasures() {}

  static void contribute(
      CaseFile file,
      CaseFiled filing,
      CaseClosed closing,
      LimitRules rules,
      ContributionCollector collector) {
    var filed = filing.filedOn();
    var closed = closing.closedOn();
    collector.add(Measure.CLOSED, closed);
    collector.add(Measure.DAYS_TO_CLOSE, closed, ChronoUnit.DAYS.between(filed, closed));
    if (rules.dueOn(file).map(due -> !closed.isAfter(due)).orElse(true)) {
      collector.add(Measure.CLOSED_IN_LIMIT, closed);
    }
    if (closing.requiredFieldsComplete()) {
      collector.add(Measure.CLOSED_COMPLETE_RECORD, closed);
    }
    aged(file, filed, closed, collector);
    swift(file, filing, closed, collector);
    file.facts()
        .earliest(DocumentPublished.class, DocumentPublished::publishedOn)
        .ifPresent(published -> online(published, closed, collector));
  }

  private static void aged(
      CaseFile file, LocalDate filed, LocalDate closed, ContributionCollector collector) {
    if (Ages.over(1, filed, closed)) {
      collector.add(Measure.CLOSED_OVER_1Y, closed);
      file.facts()
          .firstDay(ExcludedFromLongPending.class)
          .flatMap(Cohort.of(closed)::joinedOn)
          .ifPresent(day -> collector.add(Measure.EXCLUDED_CLOSED_OVER_1Y, day));
    }
    if (Ages.over(2, filed, closed)) {
      collector.add(Measure.CLOSED_OVER_2Y, closed);
    }
  }

  private static void swift(
      CaseFile file, CaseFiled filing, LocalDate closed, ContributionCollector collector) {
    var procedure = file.procedure().orElse(Procedure.ORDINARY);
    var simple = procedure != Procedure.ORDINARY;
    if (simple) {
      collector.add(Measure.CLOSED_SUMMARY, closed);
    }
    if (procedure == Procedure.SMALL_CLAIMS) {
      collector.add(Measure.CLOSED_SMALL_CLAIMS, closed);
    }
    if (simple || file.fastTrack() || filing.afterMediation()) {
      collector.add(Measure.CLOSED_SWIFTLY, closed);
    }
    var fastest = procedure == Procedure.SMALL_CLAIMS || file.fastTrack();
    var filed = filing.filedOn();
    if (fastest && statisticalYear(filed) == statisticalYear(closed)) {
      collector.add(Measure.CLOSED_SWIFTLY_SAME_YEAR, filed.isAfter(closed) ? filed : closed);
    }
    if (heardBy(file, closed)) {
      heard(file, simple || file.fastTrack(), closed, collector);
    }
  }

  private static void heard(
      CaseFile file, boolean isSwift, LocalDate closed, ContributionCollector collector) {
    collector.add(Measure.CLOSED_HEARD, closed);
    if (isSwift) {
      collector.add(Measure.SWIFT_HEARD, closed);
      if (pronouncedInCourtBy(file, closed)) {
        collector.add(Measure.SWIFT_PRONOUNCED_IN_COURT, closed);
      }
    }
  }

  /** A hearing said to be held after the closing was no hearing of the trial. */
  private static boolean heardBy(CaseFile file, LocalDate closed) {
    return file.facts().lastById(HearingHeld.class, HearingHeld::hearingId).stream()
        .anyMatch(hearing -> !hearing.heldOn().isAfter(closed));
  }

  /** Nor was a pronouncement after it that of the judgment: the last one before tells. */
  private static boolean pronouncedInCourtBy(CaseFile file, LocalDate closed) {
    return file.facts()
        .of(Pronounced.class)
        .filter(said -> !said.pronouncedOn().isAfter(closed))
        .reduce((former, later) -> later)
        .filter(Pronounced::inCourt)
        .isPresent();
  }

  /** It counts for closings of its year from the day on which both hold. */
  private static void online(
      LocalDate published, LocalDate closed, ContributionCollector collector) {
    if (!published.isAfter(closed)) {
      collector.add(Measure.DOCUMENT_ONLINE, closed);
    } else if (published.getYear() == closed.getYear()) {
      collector.add(Measure.DOCUMENT_ONLINE, published);
    }
  }

  /** The statistical year 统计年度 begins on 1 December of the year before (003 §2). */
  private static int statisticalYear(LocalDate day) {
    return day.getMonth() == Month.DECEMBER ? day.getYear() + 1 : day.getYear();
  }
}
