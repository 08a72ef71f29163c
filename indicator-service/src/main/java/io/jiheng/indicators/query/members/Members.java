package io.jiheng.indicators.query.members;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.files.OrderedCaseFileScan;
import io.jiheng.indicators.query.slice.TermFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads the members of a figure 指标成员: the cases and items behind a numerator or denominator. Their
 * amounts add up to the figure, because both are made of the same contributions.
 */
@ApplicationScoped
public class Members {

  private static final int BATCH = 1_000;

  private final CaseFileScan files;
  private final OrderedCaseFileScan ordered;

  Members(CaseFileScan files, OrderedCaseFileScan ordered) {
    this.files = files;
    this.ordered = ordered;
  }

  /** The members at some places, in the order of these; one that has gone meanwhile is absent. */
  List<Member> at(
      ValueQuery query, Collection<Term> terms, LocalDate asOf, List<MemberPages.Place> places) {
    var members = new TreeMap<MemberPages.Place, Member>();
    files.at(
        query,
        places.stream().map(MemberPages.Place::file).collect(Collectors.toSet()),
        (dossier, contributions) ->
            ofFile(dossier, contributions, terms, asOf)
                .forEach(member -> members.put(MemberPages.Place.of(member), member)));
    return places.stream().map(members::get).filter(Objects::nonNull).toList();
  }

  /**
   * Tells the members one by one and holds none of them: in the order of their files, but for
   * members that are charged to another court or were known at another moment.
   */
  public void export(
      ValueQuery query, Collection<Term> terms, LocalDate asOf, Consumer<Member> action) {
    if (query.knownAt().isEmpty()
        && terms.stream().noneMatch(term -> term.measure().isChargedToOrigin())) {
      ordered.export(
          query,
          terms,
          asOf,
          BATCH,
          (dossier, contributions) -> {
            ofFile(dossier, contributions, terms, asOf).forEach(action);
            return true;
          });
      return;
    }
    files.export(
        query,
        terms,
        asOf,
        (dossier, contributions) -> ofFile(dossier, contributions, terms, asOf).forEach(action));
  }

  /** Tells the members one by one, in no order. */
  void forEach(ValueQuery query, Collection<Term> terms, LocalDate asOf, Consumer<Member> action) {
    files.forEach(
        query,
        terms,
        asOf,
        (dossier, contributions) -> ofFile(dossier, contributions, terms, asOf).forEach(action));
  }

  /** What one file adds, item by item; an item whose amounts cancel out is no member. */
  public static List<Member> ofFile(
      Dossier dossier,
      Collection<Contribution> contributions,
      Collection<Term> terms,
      LocalDate asOf) {
    var byItem = new TreeMap<String, List<Member.Reason>>();
    for (var term : terms) {
      var window = term.window().of(asOf);
      for (var contribution : contributions) {
        if (TermFilter.takes(term, window, contribution)) {
          byItem
              .computeIfAbsent(contribution.item().orElse(""), item -> new ArrayList<>())
              .add(
                  new Member.Reason(
                      term,
                      contribution.cell().day(),
                      term.sign().factor() * contribution.amount()));
        }
      }
    }
    var members = new ArrayList<Member>();
    byItem.forEach(
        (item, reasons) -> {
          var amount = reasons.stream().mapToLong(Member.Reason::amount).sum();
          if (amount != 0) {
            members.add(new Member(dossier, item, amount, List.copyOf(reasons)));
          }
        });
    return members;
  }
}
