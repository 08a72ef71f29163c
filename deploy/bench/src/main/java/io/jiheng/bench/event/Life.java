package io.jiheng.bench.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The events of one case, in the order of their times; 4.7 of them on average. */
final class Life {

  private final Random chance;
  private final List<Step> steps = new ArrayList<>();
  private final String court;
  private final String word;
  private final String number;

  /** An event and when it happens, Asia/Shanghai. */
  record Step(LocalDateTime at, BenchEvent event) {}

  private Life(Random chance, String court, String word, String number) {
    this.chance = chance;
    this.court = court;
    this.word = word;
    this.number = number;
  }

  static List<Step> of(long serial, LocalDateTime filedAt, Random chance) {
    String court = Docket.court(chance.nextInt(Docket.COURTS.size()));
    String word = Docket.word(chance.nextInt(20));
    Life life =
        new Life(chance, court, word, EventText.number(filedAt.getYear(), court, word, 1 + serial));
    life.run(filedAt);
    return life.steps;
  }

  private void run(LocalDateTime filedAt) {
    add("case.filed", filedAt, filing(filedAt));
    LocalDateTime at = later(filedAt, 3);
    add("case.assigned", at, assignment());
    while (chance.nextInt(100) < 45) {
      at = later(at, 20);
      add("case.assigned", at, assignment());
    }
    if (chance.nextInt(100) < 75) {
      at = later(at, 30);
      add("case.procedure-changed", at, "\"procedure\":\"ORDINARY\",\"fastTrack\":false");
    }
    if (chance.nextInt(100) < 95) {
      at = later(at, 60);
      add("case.closed", at, closing(at));
    }
    if (chance.nextInt(100) < 5) {
      at = later(at, 10);
      add("case.closing-revoked", at, "\"reason\":\"结案信息有误，退回承办人更正后重新报结\"");
      at = later(at, 10);
      add("case.closed", at, closing(at));
    }
  }

  private void add(String type, LocalDateTime at, String data) {
    String id = new UUID(chance.nextLong(), chance.nextLong()).toString();
    steps.add(new Step(at, EventText.event(id, court, number, type, at, data)));
  }

  private LocalDateTime later(LocalDateTime at, int days) {
    return at.plusMinutes(1 + chance.nextInt(days * 24 * 60));
  }

  private String assignment() {
    return "\"department\":\""
        + Docket.department(word, chance.nextInt())
        + "\",\"judge\":\""
        + judge()
        + "\"";
  }

  private String judge() {
    return "J" + (1000 + chance.nextInt(40));
  }

  private String filing(LocalDateTime at) {
    return "\"filedOn\":\""
        + at.toLocalDate()
        + "\",\"procedure\":\"SUMMARY\",\"cause\":\"民间借贷纠纷\",\"claimAmount\":\""
        + chance.nextInt(2_000_000)
        + ".00\",\"filedOnline\":"
        + chance.nextBoolean();
  }

  private String closing(LocalDateTime at) {
    return "\"closedOn\":\""
        + at.toLocalDate()
        + "\",\"outcome\":\""
        + Docket.outcome(word)
        + "\",\"requiredFieldsComplete\":true";
  }
}
