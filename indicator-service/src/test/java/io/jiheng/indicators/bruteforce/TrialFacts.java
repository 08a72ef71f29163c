package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.isTrial;

import io.jiheng.indicators.casefile.CaseFact;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.TrialFact.Disclosed;
import io.jiheng.indicators.casefile.TrialFact.DocumentPublished;
import io.jiheng.indicators.casefile.TrialFact.FilesAccessed;
import io.jiheng.indicators.casefile.TrialFact.Flagged;
import io.jiheng.indicators.casefile.TrialFact.HearingHeld;
import io.jiheng.indicators.casefile.TrialFact.Supervised;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Hearings, documents, disclosures, file accesses and flags 审理事实. */
final class TrialFacts {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "hearings-broadcast",
          asked -> share(asked, TrialFacts::hearings, HearingHeld::heldOn, HearingHeld::broadcast),
          "hearings-online",
          asked -> share(asked, TrialFacts::hearings, HearingHeld::heldOn, HearingHeld::online),
          "files-read-online",
          asked ->
              share(
                  asked,
                  file -> file.facts().of(FilesAccessed.class).toList(),
                  FilesAccessed::accessedOn,
                  FilesAccessed::online),
          "process-disclosure",
          asked ->
              share(
                  asked,
                  file -> file.facts().of(Disclosed.class).toList(),
                  Disclosed::disclosedOn,
                  said -> said.effective() && said.flaws().orElse(List.of()).isEmpty()),
          "documents-online",
          asked ->
              Count.of(
                  Workload.closed(asked, file -> isTrial(file) && isOnline(file, asked)),
                  Workload.closed(asked, Cases::isTrial)),
          "four-category-count",
          asked -> Count.of(flagged(asked, file -> true)),
          "four-category-supervised",
          asked ->
              Count.of(
                  flagged(asked, file -> isSupervised(file, asked)), flagged(asked, file -> true)));

  private TrialFacts() {}

  private static Collection<HearingHeld> hearings(CaseFile file) {
    return file.facts().lastById(HearingHeld.class, HearingHeld::hearingId);
  }

  private static <F extends CaseFact> Count share(
      Docket asked,
      Function<CaseFile, Collection<F>> facts,
      Function<F, LocalDate> day,
      Predicate<F> which) {
    long all = 0;
    long some = 0;
    for (var file : asked.cases()) {
      for (var fact : facts.apply(file)) {
        if (asked.inYear(day.apply(fact))) {
          all++;
          some += which.test(fact) ? 1 : 0;
        }
      }
    }
    return Count.of(some, all);
  }

  private static boolean isOnline(CaseFile file, Docket asked) {
    for (var document : file.facts().of(DocumentPublished.class).toList()) {
      if (asked.isKnown(document.publishedOn())) {
        return true;
      }
    }
    return false;
  }

  private static long flagged(Docket asked, Predicate<CaseFile> which) {
    long flagged = 0;
    for (var file : asked.cases()) {
      if (isFlaggedInYear(file, asked) && which.test(file)) {
        flagged++;
      }
    }
    return flagged;
  }

  /** In the year of its first flag; a case that is flagged again is no other flagged case. */
  private static boolean isFlaggedInYear(CaseFile file, Docket asked) {
    boolean isInYear = false;
    for (var kept : file.facts().all()) {
      if (kept.fact() instanceof Flagged && !kept.happenedOn().isAfter(asked.endOfLastYear())) {
        return false;
      }
      isInYear |= kept.fact() instanceof Flagged && asked.inYear(kept.happenedOn());
    }
    return isInYear;
  }

  private static boolean isSupervised(CaseFile file, Docket asked) {
    for (var supervised : file.facts().of(Supervised.class).toList()) {
      if (asked.isKnown(supervised.supervisedOn())) {
        return true;
      }
    }
    return false;
  }
}
