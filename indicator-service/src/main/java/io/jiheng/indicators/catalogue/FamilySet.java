package io.jiheng.indicators.catalogue;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.Domain;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A set of case families 案件类别 that a sum runs over.
 *
 * @param name how the catalogue writes it: a named set, or type words joined by +
 * @param contains whether a family belongs to it
 */
public record FamilySet(String name, Predicate<CaseFamily> contains) {

  /** Every family there is. */
  public static final FamilySet ANY = new FamilySet("any", family -> true);

  /** 诉前调确, 诉前调书, 执恢, 执保: left out of workload counts (003 §1 and §2). */
  private static final Set<String> OUTSIDE_WORKLOAD = Set.of("诉前调确", "诉前调书", "执恢", "执保");

  private static final Map<String, Predicate<CaseFamily>> NAMED =
      Map.of(
          ANY.name(),
          ANY.contains(),
          "all",
          FamilySet::isCase,
          "all-but-pre-litigation",
          family -> family.domain() != Domain.PRE_LITIGATION,
          "workload",
          family -> isCase(family) && !OUTSIDE_WORKLOAD.contains(family.word()),
          "trial",
          FamilySet::isTrial,
          "enforcement",
          family -> Set.of("执", "执恢").contains(family.word()),
          "civil",
          family -> family.domain() == Domain.CIVIL,
          "criminal",
          family -> family.domain() == Domain.CRIMINAL,
          "neither-civil-nor-criminal",
          family ->
              isCase(family)
                  && family.domain() != Domain.CIVIL
                  && family.domain() != Domain.CRIMINAL);

  /**
   * The set of that name: any, all, workload, trial, enforcement, a field of law, or type words
   * joined by +.
   */
  static Optional<FamilySet> named(String name) {
    var predicate = NAMED.get(name);
    if (predicate != null) {
      return Optional.of(new FamilySet(name, predicate));
    }
    var words = Set.of(name.split("\\+"));
    if (words.stream().allMatch(word -> CaseFamilies.standard().known(word).isPresent())) {
      return Optional.of(new FamilySet(name, family -> words.contains(family.word())));
    }
    return Optional.empty();
  }

  static Stream<String> names() {
    return NAMED.keySet().stream().sorted();
  }

  /** Mediation before filing 诉前调 is no case. */
  private static boolean isCase(CaseFamily family) {
    return !family.word().equals("诉前调");
  }

  private static boolean isTrial(CaseFamily family) {
    return family.domain() != Domain.ENFORCEMENT && family.domain() != Domain.PRE_LITIGATION;
  }
}
