package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.FIRST_INSTANCE;
import static io.jiheng.indicators.bruteforce.Cases.RETRIAL;
import static io.jiheng.indicators.bruteforce.Cases.RETRIAL_REVIEW;
import static io.jiheng.indicators.bruteforce.Cases.SECOND_INSTANCE;
import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.filedOn;
import static io.jiheng.indicators.bruteforce.Cases.isClosedWith;
import static io.jiheng.indicators.bruteforce.Cases.isOf;
import static io.jiheng.indicators.casefile.Outcome.AMENDED;
import static io.jiheng.indicators.casefile.Outcome.REMANDED;
import static io.jiheng.indicators.casefile.Outcome.RETRIAL_ORDERED;
import static io.jiheng.indicators.casefile.Outcome.RETRIAL_TAKEN;

import io.jiheng.contract.Domain;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.Outcome;
import io.jiheng.indicators.casefile.TrialFact.AppealRegistered;
import io.jiheng.indicators.casefile.TrialFact.AppealTransferred;
import io.jiheng.indicators.casefile.TrialFact.TookEffect;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** What becomes of judgments in the courts above 上诉与再审. */
final class AppealsAndRetrials {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.ofEntries(
          Map.entry(
              "appeal-free-own",
              asked -> Count.of(firstInstance(asked) - registered(asked), firstInstance(asked))),
          Map.entry(
              "appeal-free",
              asked ->
                  Count.of(
                      firstInstance(asked) - filedAgainst(asked, SECOND_INSTANCE),
                      firstInstance(asked))),
          Map.entry("effective-overturned", AppealsAndRetrials::effectiveOverturned),
          Map.entry(
              "first-instance-overturned",
              asked ->
                  Count.of(
                      closedAgainst(asked, new Outcome[] {AMENDED, REMANDED}, SECOND_INSTANCE),
                      firstInstance(asked))),
          Map.entry(
              "remanded-rate",
              asked ->
                  Count.of(
                      closedAgainst(asked, new Outcome[] {REMANDED}, SECOND_INSTANCE),
                      firstInstance(asked))),
          Map.entry(
              "second-instance-overturning",
              asked ->
                  Count.of(
                      closed(asked, SECOND_INSTANCE, AMENDED, REMANDED),
                      Workload.closed(asked, file -> isOf(file, SECOND_INSTANCE)))),
          Map.entry(
              "retrial-review-filed",
              asked -> Count.of(filedAgainst(asked, RETRIAL_REVIEW), effective(asked))),
          Map.entry(
              "retrial-review-granted",
              asked ->
                  Count.of(
                      closed(asked, RETRIAL_REVIEW, RETRIAL_TAKEN, RETRIAL_ORDERED),
                      Workload.closed(asked, file -> isOf(file, RETRIAL_REVIEW)))),
          Map.entry(
              "spc-appeal-rate",
              asked -> Count.of(filedAgainst(asked, SECOND_INSTANCE), firstInstance(asked))),
          Map.entry(
              "spc-retrial-petition-rate",
              asked -> Count.of(filedAgainst(asked, RETRIAL_REVIEW), firstInstance(asked))),
          Map.entry(
              "spc-second-instance-heard",
              asked ->
                  Count.of(
                      Workload.closed(
                          asked,
                          file -> isOf(file, SECOND_INSTANCE) && FirstInstance.isHeard(file)),
                      Workload.closed(asked, file -> isOf(file, SECOND_INSTANCE)))),
          Map.entry("spc-appeal-transfer-days", AppealsAndRetrials::transferDays),
          Map.entry("spc-cases-per-dispute", AppealsAndRetrials::casesPerDispute),
          Map.entry(
              "spc-amended-to-remanded",
              asked ->
                  Count.of(
                      closed(asked, SECOND_INSTANCE, AMENDED),
                      closed(asked, SECOND_INSTANCE, REMANDED))),
          Map.entry(
              "spc-retrial-amended-to-remanded",
              asked ->
                  Count.of(closed(asked, RETRIAL, AMENDED), closed(asked, RETRIAL, REMANDED))));

  private AppealsAndRetrials() {}

  private static Count effectiveOverturned(Docket asked) {
    return Count.of(
        closedAgainst(asked, new Outcome[] {RETRIAL_ORDERED}, RETRIAL_REVIEW)
            + closedAgainst(asked, new Outcome[] {AMENDED, REMANDED}, RETRIAL),
        effective(asked));
  }

  /** From the first registration of an appeal to the transfer as it was told last. */
  private static Count transferDays(Docket asked) {
    long days = 0;
    long transferred = 0;
    for (var file : asked.cases()) {
      var registered = registrations(file);
      var told = file.facts().of(AppealTransferred.class).toList();
      if (isOf(file, FIRST_INSTANCE) && !registered.isEmpty() && !told.isEmpty()) {
        var day = told.get(told.size() - 1).transferredOn();
        if (asked.inYear(day) && !day.isBefore(registered.first())) {
          days += day.toEpochDay() - registered.first().toEpochDay();
          transferred++;
        }
      }
    }
    return Count.of(days, transferred);
  }

  private static Count casesPerDispute(Docket asked) {
    var disputes = Workload.filed(asked, file -> isOf(file, FIRST_INSTANCE));
    var here = Workload.filed(asked, file -> isOf(file, "执", "执恢", "执异"));
    var above =
        filedAgainst(asked, SECOND_INSTANCE)
            + filedAgainst(asked, RETRIAL_REVIEW)
            + filedAgainst(asked, RETRIAL)
            + filedAgainst(asked, "执复");
    return Count.of(disputes + here + above, disputes);
  }

  /** 生效案件 */
  private static long effective(Docket asked) {
    long effective = 0;
    for (var file : asked.cases()) {
      var said = file.facts().last(TookEffect.class);
      if (file.family().domain() == Domain.CRIMINAL
          && said.isPresent()
          && asked.inYear(said.get().effectiveOn())) {
        effective++;
      }
    }
    return effective
        + Workload.closed(asked, file -> isOf(file, "民初", "行初"))
        - filedAgainst(asked, "民终", "行终")
        - closedAgainst(asked, new Outcome[] {REMANDED}, "民终", "行终");
  }

  private static long firstInstance(Docket asked) {
    return Workload.closed(asked, file -> isOf(file, FIRST_INSTANCE));
  }

  private static long closed(Docket asked, String[] families, Outcome... outcomes) {
    return Workload.closed(asked, file -> isOf(file, families) && isClosedWith(file, outcomes));
  }

  /** Each case once, however many appeal, on the day on which the first does. */
  private static long registered(Docket asked) {
    long registered = 0;
    for (var file : asked.cases()) {
      var days = registrations(file);
      if (!days.isEmpty() && asked.inStatisticalYear(days.first())) {
        registered++;
      }
    }
    return registered;
  }

  private static TreeSet<LocalDate> registrations(CaseFile file) {
    var days = new TreeSet<LocalDate>();
    file.facts().of(AppealRegistered.class).forEach(said -> days.add(said.registeredOn()));
    return days;
  }

  private static long filedAgainst(Docket asked, String... families) {
    long filed = 0;
    for (var file : asked.casesAgainst()) {
      if (isOf(file, families) && asked.inYear(filedOn(file))) {
        filed++;
      }
    }
    return filed;
  }

  private static long closedAgainst(Docket asked, Outcome[] outcomes, String... families) {
    long closed = 0;
    for (var file : asked.casesAgainst()) {
      if (isOf(file, families) && isClosedWith(file, outcomes) && asked.inYear(closedOn(file))) {
        closed++;
      }
    }
    return closed;
  }
}
