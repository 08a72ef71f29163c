package io.jiheng.sample.event;

import java.time.LocalDateTime;

/** A case that is followed as it goes on; its events are numbered in the order they are told. */
final class LiveCase {

  private final CaseFacts facts;
  private Roster.Seat seat;
  private int told;

  LiveCase(CaseFacts facts) {
    this.facts = facts;
    this.seat = facts.firstSeat();
  }

  CaseEvent filed(LocalDateTime time) {
    return told(new Filing().happenings(facts).get(0), time);
  }

  boolean waitsForJudge() {
    return !Filing.assignsAtOnce(facts) && told == 1;
  }

  CaseEvent assigned(LocalDateTime time) {
    return told(Assignments.happening(day(time), 0, "", seat), time);
  }

  CaseEvent reassigned(LocalDateTime time) {
    seat = facts.house().roster().otherThan(seat, facts.family(), facts.chance("seat" + told));
    return assigned(time);
  }

  CaseEvent closed(LocalDateTime time) {
    var outcome = facts.family().anyOutcome(facts.chance("closing" + told));
    return told(Closing.happening(day(time), 0, "", outcome, true), time);
  }

  CaseEvent closingRevoked(LocalDateTime time) {
    return told(reasoned("case.closing-revoked.v1", "结案信息录入有误", time), time);
  }

  CaseEvent cancelled(LocalDateTime time) {
    return told(reasoned("case.cancelled.v1", "重复立案", time), time);
  }

  private static Happening reasoned(String type, String reason, LocalDateTime time) {
    var data = Happening.nothingToSay();
    data.put("reason", reason);
    return new Happening(day(time), 0, "", type, data);
  }

  private CaseEvent told(Happening happening, LocalDateTime time) {
    told++;
    var court = facts.house().code();
    return new CaseEvent(
        facts.plan().key() + "-live-" + told,
        CaseEvent.sourceOf(court),
        happening.fullType(),
        facts.plan().number(court).toString(),
        time,
        happening.data());
  }

  private static int day(LocalDateTime time) {
    return (int) time.toLocalDate().toEpochDay();
  }
}
