package io.jiheng.sample.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides when the events of a case are sent: mostly as they happen, but some late 迟报, some twice
 * 重报, and some overtaken by the next of their case 乱序.
 */
final class Post {

  private static final int LATE_DAYS = 45;
  private static final int AGAIN_DAYS = 20;

  private Post() {}

  static List<Sending> of(List<CaseEvent> history, CaseFacts facts) {
    var sendings = new ArrayList<Sending>(history.size());
    for (int i = 0; i < history.size(); i++) {
      var event = history.get(i);
      var chance = facts.chance("post/" + event.id());
      var sentAt = event.time();
      if (chance.happens(facts.imperfections().late())) {
        sentAt = sentAt.plus(days(2 + chance.unit() * LATE_DAYS));
      } else if (i + 1 < history.size() && chance.happens(facts.imperfections().overtaken())) {
        sentAt = latest(sentAt, history.get(i + 1).time().plusMinutes(3));
      }
      sendings.add(new Sending(event, sentAt, false));
      if (event.data().has("cause") && chance.happens(facts.imperfections().conflicting())) {
        sendings.add(new Sending(event.saying("cause", "案由待补"), sentAt.plusDays(3), true));
      }
      if (chance.happens(facts.imperfections().duplicated())) {
        var again = sentAt.plusMinutes(1).plus(days(chance.unit() * AGAIN_DAYS));
        sendings.add(new Sending(event, again, true));
      }
    }
    return sendings;
  }

  private static Duration days(double days) {
    return Duration.ofSeconds((long) (days * 86_400));
  }

  private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}
