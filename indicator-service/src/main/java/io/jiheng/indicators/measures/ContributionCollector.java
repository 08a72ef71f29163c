package io.jiheng.indicators.measures;

import io.jiheng.indicators.measures.Contribution.Charge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the rules say that one file adds; knows its court and family. */
final class ContributionCollector {

  private final String court;
  private final String family;
  private final List<Contribution> contributions = new ArrayList<>();

  ContributionCollector(String court, String family) {
    this.court = court;
    this.family = family;
  }

  void add(Measure measure, LocalDate day) {
    add(measure, day, 1);
  }

  void add(Measure measure, LocalDate day, long amount) {
    add(court, measure, day, amount, Optional.empty(), Charge.OWN);
  }

  /** For one of several items of the file. */
  void addItem(Measure measure, LocalDate day, long amount, String item) {
    add(court, measure, day, amount, Optional.of(item), Charge.OWN);
  }

  /** To the court of the original case. */
  void addToOrigin(String originCourt, Measure measure, LocalDate day) {
    add(originCourt, measure, day, 1, Optional.empty(), Charge.ORIGIN);
  }

  List<Contribution> contributions() {
    return contributions;
  }

  private void add(
      String of, Measure measure, LocalDate day, long amount, Optional<String> item, Charge to) {
    if (amount != 0) {
      contributions.add(new Contribution(new Cell(of, family, day), measure, amount, item, to));
    }
  }
}
