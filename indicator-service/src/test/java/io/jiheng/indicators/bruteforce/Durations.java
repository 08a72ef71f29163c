package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.filedOn;
import static io.jiheng.indicators.bruteforce.Cases.isOf;
import static io.jiheng.indicators.casefile.Procedure.ORDINARY;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.ProcedureChanged;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** How long cases take 用时, and whether they keep within their limit 审限. */
final class Durations {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "mean-case-days",
          asked -> meanDays(asked, Cases::isCase),
          "mean-trial-days",
          asked -> meanDays(asked, Cases::isTrial),
          "first-enforcement-days",
          asked -> meanDays(asked, file -> isOf(file, "执")),
          "resumed-enforcement-days",
          asked -> meanDays(asked, file -> isOf(file, "执恢")),
          "closed-in-limit",
          asked ->
              Count.of(
                  Workload.closed(
                      asked, file -> Cases.isTrial(file) && isClosedInLimit(file, asked)),
                  Workload.closed(asked, Cases::isTrial)));

  private Durations() {}

  private static Count meanDays(Docket asked, Predicate<CaseFile> which) {
    long days = 0;
    long closed = 0;
    for (var file : asked.cases()) {
      if (which.test(file) && asked.inYear(closedOn(file))) {
        days += closedOn(file).toEpochDay() - filedOn(file).toEpochDay();
        closed++;
      }
    }
    return Count.of(days, closed);
  }

  /** Where no statute sets a limit, none is passed. */
  private static boolean isClosedInLimit(CaseFile file, Docket asked) {
    var limit = asked.limits().limitOf(file);
    if (limit.isEmpty()) {
      return true;
    }
    var start = file.family().word().startsWith("刑") ? lastChange(file, asked) : filedOn(file);
    var end = start.plusMonths(limit.get().months()).plusDays(limit.get().days());
    return !closedOn(file).isAfter(DueDay.of(file, start, end, asked));
  }

  /**
   * The day of the last change to 普通 of a case that was tried otherwise until then; else its
   * filing.
   */
  private static LocalDate lastChange(CaseFile file, Docket asked) {
    var start = filedOn(file);
    boolean isOrdinary = false;
    boolean isFast = false;
    for (var recorded : asked.told().get(file.key()).stream().sorted().toList()) {
      if (recorded.event() instanceof CaseFiled filed) {
        isOrdinary = filed.procedure().map(said -> said == ORDINARY).orElse(isOrdinary);
        isFast = filed.fastTrack();
      } else if (recorded.event() instanceof ProcedureChanged changed) {
        var wasOrdinary = isOrdinary;
        var wasFast = isFast;
        isOrdinary = changed.procedure() == ORDINARY;
        isFast = changed.fastTrack().orElse(wasFast);
        if (isOrdinary && (!wasOrdinary || wasFast && !isFast)) {
          start = LocalDate.ofInstant(recorded.time(), ZoneId.of("Asia/Shanghai"));
        }
      }
    }
    return start;
  }
}
