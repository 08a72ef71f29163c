package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts kept with a case, in the order of the case (time, source, id). */
public record Facts(List<Kept<?>> all) {

  static final Facts NONE = new Facts(List.of());

  public Facts {
    all = List.copyOf(all);
  }

  /**
   * A fact and the day of its event (Asia/Shanghai), for facts that name no day of their own.
   *
   * @param <F> its kind
   */
  public record Kept<F extends CaseFact>(F fact, LocalDate happenedOn) {}

  /** All facts of a kind. */
  public <F extends CaseFact> Stream<F> of(Class<F> kind) {
    return kept(kind).map(Kept::fact);
  }

  /**
   * On which day what a kind tells was so for the first time. What happens again later, or to
   * another party, changes nothing of the days before.
   */
  public <F extends CaseFact> Optional<LocalDate> earliest(
      Class<F> kind, Function<F, LocalDate> day) {
    return of(kind).map(day).min(LocalDate::compareTo);
  }

  /** The same of each of several items. */
  public <F extends CaseFact> Map<String, LocalDate> earliestById(
      Class<F> kind, Function<F, String> id, Function<F, LocalDate> day) {
    return of(kind)
        .collect(Collectors.toMap(id, day, BinaryOperator.minBy(Comparator.naturalOrder())));
  }

  /** The fact of a kind that is told once: the last one restates the others. */
  public <F extends CaseFact> Optional<F> last(Class<F> kind) {
    return of(kind).reduce((former, later) -> later);
  }

  /** On which day the first event of a kind happened, for what cannot be taken back. */
  public <F extends CaseFact> Optional<LocalDate> firstDay(Class<F> kind) {
    return kept(kind).map(Kept::happenedOn).findFirst();
  }

  /** Facts of a kind that carry an id; of each id the last. */
  public <F extends CaseFact> Collection<F> lastById(Class<F> kind, Function<F, String> id) {
    var byId = new LinkedHashMap<String, F>();
    of(kind).forEach(fact -> byId.put(id.apply(fact), fact));
    return byId.values();
  }

  private <F extends CaseFact> Stream<Kept<F>> kept(Class<F> kind) {
    if (all.isEmpty()) {
      return Stream.empty();
    }
    return all.stream()
        .filter(kept -> kind.isInstance(kept.fact()))
        .map(kept -> new Kept<>(kind.cast(kept.fact()), kept.happenedOn()));
  }
}
