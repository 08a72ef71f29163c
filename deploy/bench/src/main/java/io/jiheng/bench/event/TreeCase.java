package io.jiheng.bench.event;

import io.jiheng.bench.event.Province.Seat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A case of the large tree, drawn from its serial number alone: whoever waits for its next event
 * need not keep it. What would happen after the last day does not.
 */
final class TreeCase {

  private static final long SEED = 20230301;
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int SHORTEST_DAYS = 4;
  private static final int LONGEST_MORE_DAYS = 180;
  private static final LocalDateTime END = Docket.LAST_DAY.plusDays(1).atStartOfDay();

  private final long serial;
  private final SplittableRandom chance;
  private final Seat court;
  private final CaseKind kind;
  private final Seat origin;
  private final int handling;
  private final int decision;
  private final List<Step> steps = new ArrayList<>();

  /** What happens, and when, Asia/Shanghai. */
  private record Step(LocalDateTime at, Incident incident) {}

  private TreeCase(long serial) {
    this.serial = serial;
    chance = new SplittableRandom(SEED + serial);
    court = Province.court(chance);
    kind = CaseKind.of(court.level(), chance);
    origin = Province.below(court, chance);
    handling = chance.nextInt(1_000_000);
    decision = chance.nextInt(kind.outcomes().size());
  }

  static TreeCase of(long serial, LocalDateTime filedAt) {
    var drawn = new TreeCase(serial);
    drawn.run(filedAt);
    drawn.steps.sort(Comparator.comparing(Step::at));
    drawn.steps.removeIf(step -> !step.at().isBefore(END));
    return drawn;
  }

  int steps() {
    return steps.size();
  }

  LocalDateTime at(int step) {
    return steps.get(step).at();
  }

  BenchEvent event(int step) {
    var at = at(step);
    var incident = steps.get(step).incident();
    return EventText.event(
        new UUID(SEED, serial << 8 | step).toString(),
        court.code(),
        EventText.number(at(0).getYear(), court.code(), kind.word(), 1 + serial),
        incident.type(),
        at,
        data(incident, at.toLocalDate()));
  }

  private void run(LocalDateTime filedAt) {
    steps.add(new Step(filedAt, Incident.FILING));
    double slowness = chance.nextDouble();
    long minutes =
        SHORTEST_DAYS * MINUTES_OF_DAY
            + (long) (slowness * slowness * LONGEST_MORE_DAYS * MINUTES_OF_DAY);
    for (var incident : kind.during()) {
      if (happens(incident)) {
        steps.add(new Step(filedAt.plusMinutes(chance.nextLong(1, minutes)), incident));
      }
    }
    if (happens(Incident.CANCELLATION)) {
      steps.add(new Step(filedAt.plusMinutes(minutes), Incident.CANCELLATION));
    } else if (happens(Incident.CLOSING)) {
      close(filedAt.plusMinutes(minutes));
    }
  }

  private void close(LocalDateTime closedAt) {
    steps.add(new Step(closedAt, Incident.CLOSING));
    for (var incident : kind.after()) {
      if (happens(incident)) {
        steps.add(new Step(within(closedAt, 20), incident));
      }
    }
    if (happens(Incident.REVOCATION)) {
      var revokedAt = within(closedAt, 10);
      steps.add(new Step(revokedAt, Incident.REVOCATION));
      steps.add(new Step(within(revokedAt, 10), Incident.CLOSING));
    }
  }

  private boolean happens(Incident incident) {
    return chance.nextInt(1_000) < incident.perMille();
  }

  private LocalDateTime within(LocalDateTime at, int days) {
    return at.plusMinutes(chance.nextInt(1, days * MINUTES_OF_DAY));
  }

  private String data(Incident incident, LocalDate day) {
    if (incident == Incident.FILING) {
      return filing(day);
    }
    return incident == Incident.CLOSING ? closing(day) : incident.data(day);
  }

  private String filing(LocalDate day) {
    return "\"filedOn\":\""
        + day
        + "\",\"procedure\":\"SUMMARY\",\"department\":\""
        + Docket.department(kind.word(), handling)
        + "\",\"judge\":\"J"
        + (1000 + handling % 40)
        + "\",\"cause\":\"民间借贷纠纷\",\"claimAmount\":\""
        + handling
        + ".00\""
        + (kind.appeal().isEmpty() ? "" : origin(day));
  }

  private String origin(LocalDate day) {
    return ",\"origin\":{\"caseNumber\":\""
        + EventText.number(day.getYear(), origin.code(), "民初", 1 + handling)
        + "\",\"relation\":\""
        + kind.appeal()
        + "\"}";
  }

  private String closing(LocalDate day) {
    return "\"closedOn\":\""
        + day
        + "\",\"outcome\":\""
        + kind.outcomes().get(decision)
        + "\",\"requiredFieldsComplete\":true";
  }
}
