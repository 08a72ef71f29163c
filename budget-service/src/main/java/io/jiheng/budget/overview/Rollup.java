package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.PlanStatus;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sums of many projects 汇总.
 *
 * @param budget of all sheets, whatever their state, by source
 * @param granted of the approved ones, by source
 * @param paid of the approved ones, by source
 * @param reserved of the approved ones, by commitments
 * @param free of the approved ones, neither paid nor reserved nor carried over
 * @param planned paid and planned of those approved ones that have a plan
 */
record Rollup(
    int projects,
    int approved,
    Sources budget,
    Sources granted,
    Sources paid,
    Money reserved,
    Money free,
    Planned planned) {

  /** Spending of the projects with a plan, against the sum of their plans. */
  record Planned(int projects, Money planned, Share paid) {

    Money gap() {
      return paid.part().minus(planned);
    }

    PlanStatus status() {
      if (projects == 0) {
        return PlanStatus.NO_PLAN;
      }
      int against = gap().compareTo(Money.ZERO);
      if (against == 0) {
        return PlanStatus.ON_PLAN;
      }
      return against > 0 ? PlanStatus.AHEAD : PlanStatus.BEHIND;
    }
  }

  static Rollup of(Collection<ProjectLine> lines) {
    List<ProjectLine> approved = lines.stream().filter(line -> line.state().isApproved()).toList();
    return new Rollup(
        lines.size(),
        approved.size(),
        sources(lines, ProjectLine::budget),
        sources(approved, ProjectLine::budget),
        sources(approved, ProjectLine::paidBySource),
        sum(approved, ProjectLine::reserved),
        sum(approved, ProjectLine::free),
        planned(approved.stream().filter(Rollup::hasPlan).toList()));
  }

  /** Paid of what is approved. */
  Share share() {
    return new Share(paid.total(), granted.total());
  }

  /** Paid of what is approved of one source. */
  Share share(Source source) {
    return new Share(paid.of(source), granted.of(source));
  }

  private static Planned planned(List<ProjectLine> lines) {
    return new Planned(
        lines.size(),
        Money.sum(lines.stream().map(ProjectLine::standing).flatMap(Rollup::plan).toList()),
        share(lines));
  }

  private static boolean hasPlan(ProjectLine line) {
    return line.standing().plannedPercent().isPresent();
  }

  private static Stream<Money> plan(Standing standing) {
    return standing.planned().stream();
  }

  private static Share share(Collection<ProjectLine> lines) {
    return new Share(sum(lines, ProjectLine::paid), sources(lines, ProjectLine::budget).total());
  }

  private static Sources sources(
      Collection<ProjectLine> lines, Function<ProjectLine, Sources> part) {
    return lines.stream().map(part).reduce(Sources.NOTHING, Sources::plus);
  }

  private static Money sum(Collection<ProjectLine> lines, Function<ProjectLine, Money> part) {
    return Money.sum(lines.stream().map(part).toList());
  }
}
