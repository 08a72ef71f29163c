package io.jiheng.bench.fault;

import io.jiheng.bench.stack.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What strikes in a round 打击计划: drawn from seed and round alone, so that each round can be had
 * again by itself.
 */
final class Plan {

  private static final List<Blow> OF_SERVICES = List.of(Blow.KILL, Blow.FREEZE, Blow.RESTART);
  private static final List<Blow> OF_SERVERS = List.of(Blow.values());
  private static final int LATEST_MILLIS = 6_000;
  private static final int SHORTEST_MILLIS = 1_000;
  private static final int LONGEST_MILLIS = 14_000;

  private Plan() {}

  /** One to three places at different moments, or in every tenth round all of them at once. */
  static List<Strike> of(long seed, int round) {
    var chance = new Random(seed * 1_000_003 + round);
    if (chance.nextInt(10) == 0) {
      var span = between(chance, SHORTEST_MILLIS, LONGEST_MILLIS / 2);
      return Arrays.stream(Place.values())
          .map(place -> new Strike(place, Blow.KILL, Duration.ofSeconds(2), span))
          .toList();
    }
    var places = new ArrayList<>(List.of(Place.values()));
    Collections.shuffle(places, chance);
    int many = 1 + Math.min(chance.nextInt(3), chance.nextInt(3));
    return places.subList(0, many).stream().map(place -> strike(place, chance)).toList();
  }

  private static Strike strike(Place place, Random chance) {
    var blows = place.isService() ? OF_SERVICES : OF_SERVERS;
    return new Strike(
        place,
        blows.get(chance.nextInt(blows.size())),
        between(chance, 0, LATEST_MILLIS),
        between(chance, SHORTEST_MILLIS, LONGEST_MILLIS));
  }

  private static Duration between(Random chance, int least, int most) {
    return Duration.ofMillis(least + chance.nextInt(most - least));
  }
}
