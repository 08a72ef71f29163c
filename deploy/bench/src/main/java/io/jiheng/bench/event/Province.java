package io.jiheng.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The 200 courts of a province 一省法院: its high court, 11 intermediate courts, 188 basic ones. */
public final class Province {

  /** Level of a court 法院层级, named as the interface names it. */
  public enum Level {
    HIGH,
    INTERMEDIATE,
    BASIC
  }

  /** A court and the one it stands under. */
  public record Seat(String code, String name, Level level, Optional<String> parent) {}

  public static final Seat HIGH_COURT = new Seat("冀", "冀省高级人民法院", Level.HIGH, Optional.empty());

  private static final int INTERMEDIATE_COURTS = 11;
  private static final int BASIC_COURTS = 188;

  public static final List<Seat> INTERMEDIATE = intermediate();
  public static final List<Seat> BASIC = basic();

  /** All of them, each after the one it stands under. */
  public static final List<Seat> COURTS =
      Stream.of(List.of(HIGH_COURT), INTERMEDIATE, BASIC).flatMap(List::stream).toList();

  private Province() {}

  /** Every tenth case or so is one of appeal; of the basic courts the first have most cases. */
  static Seat court(SplittableRandom chance) {
    int draw = chance.nextInt(100);
    if (draw == 0) {
      return HIGH_COURT;
    }
    return draw < 9 ? INTERMEDIATE.get(chance.nextInt(INTERMEDIATE_COURTS)) : basic(chance);
  }

  /** The court whose decision is appealed against: one of those under the court, if any are. */
  static Seat below(Seat court, SplittableRandom chance) {
    return switch (court.level()) {
      case HIGH -> INTERMEDIATE.get(chance.nextInt(INTERMEDIATE_COURTS));
      case INTERMEDIATE -> under(INTERMEDIATE.indexOf(court), chance);
      case BASIC -> court;
    };
  }

  private static Seat basic(SplittableRandom chance) {
    int one = chance.nextInt(BASIC_COURTS);
    int other = chance.nextInt(BASIC_COURTS);
    return BASIC.get(chance.nextBoolean() ? one : Math.min(one, other));
  }

  private static Seat under(int intermediate, SplittableRandom chance) {
    int rounds = BASIC_COURTS / INTERMEDIATE_COURTS;
    return BASIC.get(chance.nextInt(rounds) * INTERMEDIATE_COURTS + intermediate);
  }

  private static List<Seat> intermediate() {
    var seats = new ArrayList<Seat>();
    for (int i = 1; i <= INTERMEDIATE_COURTS; i++) {
      seats.add(
          new Seat(
              String.format("冀%02d", i),
              "冀省第" + i + "中级人民法院",
              Level.INTERMEDIATE,
              Optional.of(HIGH_COURT.code())));
    }
    return List.copyOf(seats);
  }

  private static List<Seat> basic() {
    var seats = new ArrayList<Seat>();
    for (int i = 0; i < BASIC_COURTS; i++) {
      var parent = INTERMEDIATE.get(i % INTERMEDIATE_COURTS);
      int number = 1 + i / INTERMEDIATE_COURTS;
      seats.add(
          new Seat(
              String.format("%s%02d", parent.code(), number),
              parent.name() + "辖第" + number + "基层人民法院",
              Level.BASIC,
              Optional.of(parent.code())));
    }
    return List.copyOf(seats);
  }
}
