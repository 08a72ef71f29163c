package io.jiheng.sample.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Deals outcomes 结案方式 so that their numbers are those of the table, to the largest remainder. */
final class OutcomeDeck {

  private record Part(String outcome, long count, long remainder) {}

  private OutcomeDeck() {}

  static void deal(FamilyTraits family, List<PlannedCase> closed, Chance chance) {
    var deck = deck(family.outcomes(), closed.size());
    chance.shuffle(deck);
    for (int i = 0; i < deck.size(); i++) {
      closed.get(i).closeBy(deck.get(i));
    }
  }

  private static List<String> deck(Map<String, Integer> weights, int size) {
    long whole = weights.values().stream().mapToLong(Integer::longValue).sum();
    var parts =
        weights.entrySet().stream()
            .map(
                entry ->
                    new Part(
                        entry.getKey(),
                        (long) size * entry.getValue() / whole,
                        (long) size * entry.getValue() % whole))
            .sorted(Comparator.comparingLong(Part::remainder).reversed())
            .toList();
    var deck = new ArrayList<String>(size);
    parts.forEach(
        part -> {
          for (long i = 0; i < part.count(); i++) {
            deck.add(part.outcome());
          }
        });
    for (int i = 0; deck.size() < size; i++) {
      deck.add(parts.get(i).outcome());
    }
    return deck;
  }
}
