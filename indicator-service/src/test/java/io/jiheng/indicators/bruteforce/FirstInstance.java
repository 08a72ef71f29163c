package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.FIRST_INSTANCE;
import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.isClosedWith;
import static io.jiheng.indicators.bruteforce.Cases.isOf;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.Outcome;
import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.casefile.TrialFact.HearingHeld;
import io.jiheng.indicators.casefile.TrialFact.Pronounced;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How first-instance cases are closed 一审结案: by which procedure, in which way. */
final class FirstInstance {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "summary-procedure-rate",
          asked -> share(asked, FirstInstance::isSimple, FIRST_INSTANCE),
          "fast-track-share",
          asked ->
              share(
                  asked,
                  file ->
                      isSimple(file) || file.fastTrack() || file.filing().get().afterMediation(),
                  "民初"),
          "withdrawal-rate",
          asked ->
              share(
                  asked,
                  file -> isClosedWith(file, Outcome.WITHDRAWN, Outcome.DEEMED_WITHDRAWN),
                  "民初"),
          "civil-mediation-rate",
          asked -> share(asked, file -> isClosedWith(file, Outcome.MEDIATED), "民初"),
          "spc-mediation-rate",
          asked -> share(asked, file -> isClosedWith(file, Outcome.MEDIATED), "民初", "民终"),
          "small-claims-rate",
          asked ->
              share(
                  asked,
                  file -> file.procedure().equals(Optional.of(Procedure.SMALL_CLAIMS)),
                  "民初"),
          "mediation-withdrawal-rate",
          asked ->
              share(
                  asked,
                  file ->
                      isClosedWith(
                          file, Outcome.MEDIATED, Outcome.WITHDRAWN, Outcome.DEEMED_WITHDRAWN),
                  "民初"),
          "pronounced-in-court",
          FirstInstance::pronouncedInCourt);

  private FirstInstance() {}

  private static Count share(Docket asked, Predicate<CaseFile> which, String... families) {
    return Count.of(
        Workload.closed(asked, file -> isOf(file, families) && which.test(file)),
        Workload.closed(asked, file -> isOf(file, families)));
  }

  /** 简易 or 小额 */
  private static boolean isSimple(CaseFile file) {
    var procedure = file.procedure().orElse(Procedure.ORDINARY);
    return procedure == Procedure.SUMMARY || procedure == Procedure.SMALL_CLAIMS;
  }

  private static Count pronouncedInCourt(Docket asked) {
    long heard = 0;
    long pronounced = 0;
    for (var file : asked.cases()) {
      if (isOf(file, FIRST_INSTANCE)
          && asked.inYear(closedOn(file))
          && (isSimple(file) || file.fastTrack())
          && isHeard(file)) {
        heard++;
        pronounced += isPronouncedInCourt(file) ? 1 : 0;
      }
    }
    return Count.of(pronounced, heard);
  }

  static boolean isHeard(CaseFile file) {
    for (var hearing : file.facts().lastById(HearingHeld.class, HearingHeld::hearingId)) {
      if (!hearing.heldOn().isAfter(closedOn(file))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPronouncedInCourt(CaseFile file) {
    boolean isInCourt = false;
    for (var said : file.facts().of(Pronounced.class).toList()) {
      if (!said.pronouncedOn().isAfter(closedOn(file))) {
        isInCourt = said.inCourt();
      }
    }
    return isInCourt;
  }
}
