package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.ENFORCEMENT;
import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.filedOn;
import static io.jiheng.indicators.bruteforce.Cases.isOf;
import static io.jiheng.indicators.bruteforce.Cases.isPending;

import io.jiheng.contract.Domain;
import io.jiheng.indicators.casefile.CaseFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Cases accepted, closed and pending 收结存. */
final class Workload {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "closing-progress",
          Workload::closingProgress,
          "closed-count",
          asked -> Count.of(closed(asked, Cases::isCase)),
          "clearance-rate",
          asked -> Count.of(closed(asked, Cases::isCase), filed(asked, Cases::isCase)),
          "accepted-count",
          asked -> Count.of(accepted(asked, Cases::isCase)),
          "accepted-count-civil",
          asked -> Count.of(accepted(asked, file -> isOfDomain(file, Domain.CIVIL))),
          "accepted-count-criminal",
          asked -> Count.of(accepted(asked, file -> isOfDomain(file, Domain.CRIMINAL))),
          "accepted-count-other",
          asked -> Count.of(accepted(asked, Workload::isOther)),
          "closing-rate",
          asked -> Count.of(closed(asked, Cases::isCase), accepted(asked, Cases::isCase)),
          "enforcement-closing-rate",
          asked ->
              Count.of(
                  closed(asked, file -> isOf(file, ENFORCEMENT)),
                  accepted(asked, file -> isOf(file, ENFORCEMENT))),
          "record-completeness",
          asked ->
              Count.of(
                  closed(asked, file -> Cases.isCase(file) && isComplete(file)),
                  closed(asked, Cases::isCase)));

  private Workload() {}

  /** Closed in the calendar year. */
  static long closed(Docket asked, Predicate<CaseFile> which) {
    long closed = 0;
    for (var file : asked.cases()) {
      if (which.test(file) && asked.inYear(closedOn(file))) {
        closed++;
      }
    }
    return closed;
  }

  /** Filed in the calendar year. */
  static long filed(Docket asked, Predicate<CaseFile> which) {
    long filed = 0;
    for (var file : asked.cases()) {
      if (which.test(file) && asked.inYear(filedOn(file))) {
        filed++;
      }
    }
    return filed;
  }

  static long pending(Docket asked, LocalDate day, Predicate<CaseFile> which) {
    long pending = 0;
    for (var file : asked.cases()) {
      if (which.test(file) && isPending(file, day)) {
        pending++;
      }
    }
    return pending;
  }

  /** 旧存 and 新收. */
  static long accepted(Docket asked, Predicate<CaseFile> which) {
    return pending(asked, asked.endOfLastYear(), which) + filed(asked, which);
  }

  private static Count closingProgress(Docket asked) {
    long accepted = pending(asked, asked.endOfLastStatisticalYear(), Cases::isWorkload);
    for (var file : asked.cases()) {
      if (Cases.isWorkload(file) && asked.inStatisticalYear(filedOn(file))) {
        accepted++;
      }
    }
    return Count.of(closed(asked, Cases::isWorkload), accepted);
  }

  private static boolean isOfDomain(CaseFile file, Domain domain) {
    return file.family().domain() == domain;
  }

  private static boolean isOther(CaseFile file) {
    return Cases.isCase(file)
        && !isOfDomain(file, Domain.CIVIL)
        && !isOfDomain(file, Domain.CRIMINAL);
  }

  private static boolean isComplete(CaseFile file) {
    return file.closing().isPresent() && file.closing().get().requiredFieldsComplete();
  }
}
