package io.jiheng.indicators.query.supervision;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.FamilySet;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Measure;
import io.jiheng.indicators.measures.OverdueNode;
import io.jiheng.indicators.measures.Payment;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.members.Member;
import io.jiheng.indicators.query.members.Members;
import io.jiheng.indicators.query.slice.TermFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.scan.ScanTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists what has to be chased up 督办清单: cases pending too long, payments and key nodes overdue. Who
 * is on a list is decided by the terms of its indicator over the same contributions, so that list
 * and figure agree on any day; what a row says beside that is read from the file.
 */
@ApplicationScoped
public class WatchLists {

  private static final String OVER_TWO_YEARS = "long-pending-2y";
  private static final String OVER_15_DAYS = "payments-overdue-15";
  private static final String OVER_30_DAYS = "payments-overdue";
  private static final String NODES = "key-nodes-overdue";

  /** What takes a case out of the figures that is pending all the same. */
  private static final Set<Measure> EXCLUSIONS =
      EnumSet.of(Measure.EXCLUDED_OVER_1Y, Measure.EXCLUDED_OVER_2Y, Measure.EXCUSED_OVER_1Y);

  private final CaseFileScan files;
  private final Catalogue catalogue;

  WatchLists(CaseFileScan files, Catalogue catalogue) {
    this.files = files;
    this.catalogue = catalogue;
  }

  /** Whether a page is asked for, or all for a file to be taken away. */
  public enum Reach {
    PAGE,
    FILE
  }

  /** Tells cases pending for more than a year, those left out of the figures among them. */
  public void longPending(
      ValueQuery query, LocalDate asOf, Reach reach, Consumer<LongPendingCase> action) {
    forEach(query, longPending(asOf), asOf, reach, longPending(asOf, action));
  }

  /** The same in a place that the caller has already. */
  public void longPending(
      ValueQuery query, LocalDate asOf, ScanTime held, Consumer<LongPendingCase> action) {
    files.within(held, query, longPending(asOf), asOf, longPending(asOf, action));
  }

  private List<Term> longPending(LocalDate asOf) {
    return Stream.of(LongPendingCase.Kind.values())
        .flatMap(kind -> terms(kind.indicator(), asOf))
        .toList();
  }

  private CaseFileScan.FileAction longPending(LocalDate asOf, Consumer<LongPendingCase> action) {
    return (dossier, contributions) -> {
      for (var kind : LongPendingCase.Kind.values()) {
        if (dossier instanceof CaseFile file) {
          longPending(file, kind, contributions, asOf).ifPresent(action);
        }
      }
    };
  }

  /** Tells payments that have waited for more than fifteen days. */
  public void payments(
      ValueQuery query, LocalDate asOf, Reach reach, Consumer<OverduePayment> action) {
    var late = terms(OVER_15_DAYS, asOf).toList();
    var later = terms(OVER_30_DAYS, asOf).toList();
    forEach(
        query,
        Stream.concat(late.stream(), later.stream()).toList(),
        asOf,
        reach,
        (dossier, contributions) -> {
          var overThirty =
              Members.ofFile(dossier, contributions, later, asOf).stream()
                  .map(Member::item)
                  .collect(Collectors.toSet());
          for (var member : Members.ofFile(dossier, contributions, late, asOf)) {
            var file = (CaseFile) dossier;
            var payment = byId(Payment.of(file), Payment::id).get(member.item());
            action.accept(
                new OverduePayment(
                    file,
                    payment,
                    ChronoUnit.DAYS.between(payment.receivedOn(), asOf),
                    overThirty.contains(member.item())));
          }
        });
  }

  /** Tells key nodes that count as overdue, those reached late among them. */
  public void nodes(ValueQuery query, LocalDate asOf, Reach reach, Consumer<LateNode> action) {
    var terms = terms(NODES, asOf).toList();
    forEach(
        query,
        terms,
        asOf,
        reach,
        (dossier, contributions) -> {
          for (var member : Members.ofFile(dossier, contributions, terms, asOf)) {
            var file = (CaseFile) dossier;
            action.accept(
                late(file, byId(OverdueNode.of(file), OverdueNode::node).get(member.item()), asOf));
          }
        });
  }

  private void forEach(
      ValueQuery query,
      Collection<Term> terms,
      LocalDate asOf,
      Reach reach,
      CaseFileScan.FileAction action) {
    if (reach == Reach.FILE) {
      files.export(query, terms, asOf, action);
    } else {
      files.forEach(query, terms, asOf, action);
    }
  }

  private Optional<LongPendingCase> longPending(
      CaseFile file,
      LongPendingCase.Kind kind,
      Collection<Contribution> contributions,
      LocalDate asOf) {
    var terms =
        terms(kind.indicator(), asOf)
            .collect(Collectors.partitioningBy(term -> EXCLUSIONS.contains(term.measure())));
    if (TermFilter.sum(terms.get(false), contributions, asOf) == 0) {
      return Optional.empty();
    }
    var filedOn = file.filing().map(CaseFiled::filedOn).orElseThrow();
    return Optional.of(
        new LongPendingCase(
            file,
            kind,
            ChronoUnit.DAYS.between(filedOn, asOf),
            isOverTwoYears(contributions, asOf),
            TermFilter.sum(terms.get(true), contributions, asOf) != 0));
  }

  /** The figure is of trials alone; its terms, whatever their families, tell it of all cases. */
  private boolean isOverTwoYears(Collection<Contribution> contributions, LocalDate asOf) {
    var pending =
        terms(OVER_TWO_YEARS, asOf)
            .filter(term -> !EXCLUSIONS.contains(term.measure()))
            .map(term -> new Term(term.measure(), FamilySet.ANY, term.window(), term.sign()))
            .toList();
    return TermFilter.sum(pending, contributions, asOf) > 0;
  }

  private static LateNode late(CaseFile file, OverdueNode node, LocalDate asOf) {
    var dueOn = node.overdueFrom().minusDays(1);
    var ended = node.endedOn().filter(day -> !day.isAfter(asOf));
    var days = ChronoUnit.DAYS.between(dueOn, ended.orElse(asOf));
    return new LateNode(file, node, dueOn, ended, Math.max(0, days));
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    return items.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  private Stream<Term> terms(String indicator, LocalDate asOf) {
    return catalogue.indicator(indicator).orElseThrow().on(asOf).formula().numerator().stream();
  }
}
