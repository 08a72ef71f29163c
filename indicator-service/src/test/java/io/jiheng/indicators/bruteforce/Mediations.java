package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.filedOn;
import static io.jiheng.indicators.bruteforce.Cases.isClosedWith;
import static io.jiheng.indicators.bruteforce.Cases.isOf;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.MediationFact.Channel;
import io.jiheng.indicators.casefile.MediationFact.MediationEnded;
import io.jiheng.indicators.casefile.MediationFact.MediationStarted;
import io.jiheng.indicators.casefile.Origin;
import io.jiheng.indicators.casefile.Outcome;
import io.jiheng.indicators.casefile.Procedure;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Mediation before filing 诉前调解, and what is enforced after mediation. */
final class Mediations {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "dispute-resolution",
          Mediations::disputeResolution,
          "online-dispute-resolution",
          asked ->
              Count.of(
                  ended(asked, asked::inStatisticalYear, file -> succeeded(file) && online(file)),
                  ended(asked, asked::inStatisticalYear, Mediations::succeeded)),
          "pre-litigation-success",
          asked ->
              Count.of(
                  ended(asked, asked::inYear, Mediations::succeeded),
                  ended(asked, asked::inYear, file -> true)),
          "mediation-enforced",
          asked ->
              Count.of(
                  Workload.filed(asked, file -> isOf(file, "执") && isBasedOnMediation(file)),
                  Workload.closed(
                      asked, file -> isOf(file, "民初") && isClosedWith(file, Outcome.MEDIATED))),
          "spc-civil-decisions-enforced",
          asked ->
              Count.of(
                  Workload.filed(asked, file -> isOf(file, "执") && isBasedOnCivilDecision(file)),
                  Workload.closed(
                      asked,
                      file ->
                          isOf(file, "民初")
                              && isClosedWith(file, Outcome.JUDGMENT, Outcome.MEDIATED))));

  private Mediations() {}

  private static boolean isBasedOnCivilDecision(CaseFile file) {
    var basis = file.filing().orElseThrow().origin().flatMap(Origin::basis);
    return basis.equals(Optional.of(Origin.Basis.CIVIL_JUDGMENT))
        || basis.equals(Optional.of(Origin.Basis.CIVIL_MEDIATION_STATEMENT));
  }

  private static Count disputeResolution(Docket asked) {
    long resolved = ended(asked, asked::inStatisticalYear, Mediations::succeeded);
    long filed = 0;
    for (var file : asked.cases()) {
      if (isOf(file, "诉前调确") && asked.inStatisticalYear(closedOn(file))) {
        resolved++;
      }
      if (isOf(file, "民初") && asked.inStatisticalYear(filedOn(file))) {
        filed++;
        resolved += asked.inStatisticalYear(closedOn(file)) && isFast(file) ? 1 : 0;
      }
    }
    return Count.of(resolved, filed);
  }

  /** 速裁 or 小额 */
  private static boolean isFast(CaseFile file) {
    return file.fastTrack() || file.procedure().equals(Optional.of(Procedure.SMALL_CLAIMS));
  }

  private static long ended(Docket asked, Predicate<LocalDate> window, Predicate<CaseFile> which) {
    long ended = 0;
    for (var file : asked.casesAndMediations()) {
      var end = file.facts().last(MediationEnded.class);
      if (file.facts().last(MediationStarted.class).isPresent()
          && end.isPresent()
          && window.test(end.get().endedOn())
          && which.test(file)) {
        ended++;
      }
    }
    return ended;
  }

  private static boolean succeeded(CaseFile file) {
    return file.facts().last(MediationEnded.class).orElseThrow().succeeded();
  }

  private static boolean online(CaseFile file) {
    return file.facts().last(MediationStarted.class).orElseThrow().channel() == Channel.INTERNET;
  }

  private static boolean isBasedOnMediation(CaseFile file) {
    var origin = file.filing().orElseThrow().origin();
    return origin.isPresent()
        && origin.get().basis().equals(Optional.of(Origin.Basis.CIVIL_MEDIATION_STATEMENT));
  }
}
