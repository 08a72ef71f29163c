package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.PlanStatus;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;

/**
 * The sums of many projects 汇总. They are added up as the projects come, and none of these is kept.
 *
 * @param budget of all sheets, whatever their state, by source
 * @param granted of the approved ones, by source
 * @param paid of the approved ones, by source
 * @param reserved of the approved ones, by commitments
 * @param free of the approved ones, neither paid nor reserved nor carried over
 * @param planned paid and planned of those approved ones that have a plan
 */
public record Rollup(
    int projects,
    int approved,
    Sources budget,
    Sources granted,
    Sources paid,
    Money reserved,
    Money free,
    Planned planned) {

  /** The sums of no project. */
  static final Rollup NOTHING =
      new Rollup(
          0,
          0,
          Sources.NOTHING,
          Sources.NOTHING,
          Sources.NOTHING,
          Money.ZERO,
          Money.ZERO,
          Planned.NOTHING);

  /** Spending of the projects with a plan, against the sum of their plans. */
  public record Planned(int projects, Money planned, Share paid) {

    static final Planned NOTHING = new Planned(0, Money.ZERO, new Share(Money.ZERO, Money.ZERO));

    private static Planned of(ProjectLine line) {
      return line.standing()
          .planned()
          .map(planned -> new Planned(1, planned, new Share(line.paid(), line.budget().total())))
          .orElse(NOTHING);
    }

    private Planned plus(Planned more) {
      return new Planned(
          projects + more.projects,
          planned.plus(more.planned),
          new Share(paid.part().plus(more.paid.part()), paid.whole().plus(more.paid.whole())));
    }

    public Money gap() {
      return paid.part().minus(planned);
    }

    public PlanStatus status() {
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

  /** The sums of one project. */
  static Rollup of(ProjectLine line) {
    if (!line.state().isApproved()) {
      return new Rollup(
          1,
          0,
          line.budget(),
          Sources.NOTHING,
          Sources.NOTHING,
          Money.ZERO,
          Money.ZERO,
          Planned.NOTHING);
    }
    return new Rollup(
        1,
        1,
        line.budget(),
        line.budget(),
        line.paidBySource(),
        line.reserved(),
        line.free(),
        Planned.of(line));
  }

  /** These sums and others together. */
  Rollup plus(Rollup more) {
    return new Rollup(
        projects + more.projects,
        approved + more.approved,
        budget.plus(more.budget),
        granted.plus(more.granted),
        paid.plus(more.paid),
        reserved.plus(more.reserved),
        free.plus(more.free),
        planned.plus(more.planned));
  }

  /** Paid of what is approved. */
  public Share share() {
    return new Share(paid.total(), granted.total());
  }

  /** Paid of what is approved of one source. */
  public Share share(Source source) {
    return new Share(paid.of(source), granted.of(source));
  }
}
