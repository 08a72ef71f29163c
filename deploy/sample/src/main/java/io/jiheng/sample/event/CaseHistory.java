package io.jiheng.sample.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** All events of a case in the order in which they happened 案件经过. */
final class CaseHistory {

  private static final int OPENS_AT = 8 * 3600 + 30 * 60;
  private static final int OPEN_FOR = 9 * 3600;

  private CaseHistory() {}

  static List<CaseEvent> of(CaseFacts facts) {
    var happenings =
        Episode.ALL.stream()
            .flatMap(episode -> episode.happenings(facts).stream())
            .sorted(Comparator.comparingInt(Happening::day).thenComparingInt(Happening::rank))
            .toList();
    return happenings.stream().map(one -> event(one, happenings, facts)).toList();
  }

  /** What happens on one day happens in the order of its ranks, each in its share of the day. */
  private static CaseEvent event(Happening happening, List<Happening> all, CaseFacts facts) {
    var sameDay = all.stream().filter(other -> other.day() == happening.day()).toList();
    double share = sameDay.indexOf(happening) + facts.chance("time/" + happening.name()).unit();
    int second = OPENS_AT + (int) (share * OPEN_FOR / sameDay.size());
    var time =
        LocalDateTime.of(LocalDate.ofEpochDay(happening.day()), LocalTime.ofSecondOfDay(second));
    var number = facts.plan().number(facts.house().code());
    return new CaseEvent(
        facts.plan().key() + "-" + happening.name(),
        CaseEvent.sourceOf(facts.house().code()),
        happening.fullType(),
        number.toString(),
        time,
        happening.data());
  }
}
