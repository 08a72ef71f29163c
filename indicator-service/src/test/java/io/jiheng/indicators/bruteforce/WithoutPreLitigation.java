package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.filedOn;
import static io.jiheng.indicators.bruteforce.Cases.isOf;
import static io.jiheng.indicators.bruteforce.Cases.isOlder;
import static io.jiheng.indicators.bruteforce.Cases.isPending;

import io.jiheng.contract.Domain;
import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import java.util.Map;
import java.util.function.Function;

/** What is counted over all cases, without 诉前调确 and 诉前调书. */
final class WithoutPreLitigation {

  static final String VERSION = "without-pre-litigation";

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "closed-count",
          asked -> Count.of(closed(asked)),
          "clearance-rate",
          asked ->
              Count.of(
                  closed(asked), Workload.filed(asked, WithoutPreLitigation::isInTheStatistics)),
          "mean-case-days",
          WithoutPreLitigation::meanDays,
          "accepted-count",
          asked -> Count.of(accepted(asked)),
          "accepted-count-other",
          asked -> Count.of(Workload.accepted(asked, WithoutPreLitigation::isOther)),
          "closing-rate",
          asked -> Count.of(closed(asked), accepted(asked)),
          "record-completeness",
          asked ->
              Count.of(
                  Workload.closed(asked, file -> isInTheStatistics(file) && isComplete(file)),
                  closed(asked)),
          "spc-over-12-months",
          WithoutPreLitigation::overAYear);

  private WithoutPreLitigation() {}

  private static boolean isInTheStatistics(CaseFile file) {
    return !isOf(file, "诉前调", "诉前调确", "诉前调书");
  }

  private static boolean isOther(CaseFile file) {
    return isInTheStatistics(file)
        && file.family().domain() != Domain.CIVIL
        && file.family().domain() != Domain.CRIMINAL;
  }

  private static boolean isComplete(CaseFile file) {
    return file.closing().map(CaseClosed::requiredFieldsComplete).orElse(false);
  }

  private static long closed(Docket asked) {
    return Workload.closed(asked, WithoutPreLitigation::isInTheStatistics);
  }

  private static long accepted(Docket asked) {
    return Workload.accepted(asked, WithoutPreLitigation::isInTheStatistics);
  }

  private static Count meanDays(Docket asked) {
    long days = 0;
    for (var file : asked.cases()) {
      if (isInTheStatistics(file) && asked.inYear(closedOn(file))) {
        days += closedOn(file).toEpochDay() - filedOn(file).toEpochDay();
      }
    }
    return Count.of(days, closed(asked));
  }

  private static Count overAYear(Docket asked) {
    long pending = 0;
    long old = 0;
    for (var file : asked.cases()) {
      if (isInTheStatistics(file) && isPending(file, asked.asOf())) {
        pending++;
        old += isOlder(file, 1, asked.asOf()) ? 1 : 0;
      }
    }
    return Count.of(old, pending);
  }
}
