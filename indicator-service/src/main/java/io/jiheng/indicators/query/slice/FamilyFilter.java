package io.jiheng.indicators.query.slice;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.Domain;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.Origin;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Limits a query to families of cases 案件类别: a type word, a field of law, or all.
 *
 * <p>What is charged to the court of the original case is of the family of that case where a type
 * word is asked for: of 民初 are the appeals against them, which are 民终 themselves. A field of law is
 * the same on both sides.
 *
 * @param word of this family alone
 * @param domain of this field of law alone
 */
public record FamilyFilter(Optional<CaseFamily> word, Optional<Domain> domain) {

  /** Of every family. */
  public static final FamilyFilter ALL = new FamilyFilter(Optional.empty(), Optional.empty());

  /** As a parameter writes it: a type word, or a field of law in Chinese; absent where neither. */
  public static Optional<FamilyFilter> of(Optional<String> text) {
    if (text.isEmpty()) {
      return Optional.of(ALL);
    }
    var name = text.get();
    if (CaseFamilies.standard().known(name).isPresent() || name.equals(CaseFamilies.OTHER.word())) {
      var family = CaseFamilies.standard().of(name);
      return Optional.of(new FamilyFilter(Optional.of(family), Optional.empty()));
    }
    return Arrays.stream(Domain.values())
        .filter(one -> one.chineseName().equals(name))
        .findFirst()
        .map(one -> new FamilyFilter(Optional.empty(), Optional.of(one)));
  }

  /** Whether a family passes. */
  public boolean test(CaseFamily family) {
    return word.map(family::equals).orElse(true)
        && domain.map(one -> family.domain() == one).orElse(true);
  }

  /**
   * Whether counters can tell what passes: of what is charged to another court they know the family
   * of the appeal only.
   */
  boolean isOfCounters(Collection<Term> terms) {
    return word.isEmpty() || terms.stream().noneMatch(term -> term.measure().isChargedToOrigin());
  }

  /** Whether what a file adds passes. */
  public boolean contains(Dossier dossier, Contribution contribution) {
    return test(
        word.isPresent() && contribution.charge() == Contribution.Charge.ORIGIN
            ? Slice.origin(dossier)
                .flatMap(Origin::number)
                .map(CaseNumber::family)
                .orElse(CaseFamilies.OTHER)
            : CaseFamilies.standard().of(contribution.cell().family()));
  }
}
