package io.jiheng.sample.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Deals a {@link Trait} to exactly so many cases, by chance to which 分派特征. */
final class TraitDeck {

  private TraitDeck() {}

  /** To so many of the cases, or to all if there are fewer. */
  static void deal(Trait trait, List<PlannedCase> cases, int count, Chance chance) {
    var deck = new ArrayList<>(cases);
    chance.shuffle(deck);
    deck.stream().limit(count).forEach(planned -> planned.deal(trait));
  }

  /** The same, but first to those that are preferred. */
  static void deal(
      Trait trait,
      List<PlannedCase> cases,
      int count,
      Predicate<PlannedCase> preferred,
      Chance chance) {
    var first = cases.stream().filter(preferred).toList();
    var rest = cases.stream().filter(preferred.negate()).toList();
    deal(trait, first, count, chance);
    deal(trait, rest, Math.max(0, count - first.size()), chance);
  }
}
