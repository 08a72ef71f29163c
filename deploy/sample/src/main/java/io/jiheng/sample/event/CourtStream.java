package io.jiheng.sample.event;

import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.Docket;
import io.jiheng.sample.docket.Imperfections;
import io.jiheng.sample.docket.PlannedCase;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The events of one court in the order of sending; only those of open cases are held at a time. */
final class CourtStream implements Iterator<Sending> {

  private final CourtHouse house;
  private final Imperfections imperfections;
  private final long seed;
  private final int firstYear;
  private final int lastDay;
  private final Iterator<PlannedCase> cases;
  private final PriorityQueue<Sending> waiting = new PriorityQueue<>(Sending.IN_ORDER);
  private final int total;
  private int taken;
  private PlannedCase next;

  CourtStream(
      Docket docket,
      CourtHouse house,
      Imperfections imperfections,
      long seed,
      int firstYear,
      LocalDate lastDay) {
    this.house = house;
    this.imperfections = imperfections;
    this.seed = seed;
    this.firstYear = firstYear;
    this.lastDay = (int) lastDay.toEpochDay();
    besideCases(docket.profile()).filter(this::isTold).forEach(waiting::add);
    this.cases = docket.cases().iterator();
    this.total = docket.cases().size();
    advance();
  }

  @Override
  public boolean hasNext() {
    fill();
    return !waiting.isEmpty();
  }

  @Override
  public Sending next() {
    fill();
    if (waiting.isEmpty()) {
      throw new NoSuchElementException();
    }
    return waiting.poll();
  }

  /** How many cases there are. */
  int total() {
    return total;
  }

  /** How many cases have been taken up. */
  int taken() {
    return taken;
  }

  Sending peek() {
    fill();
    return waiting.peek();
  }

  /** A case comes in before anything is sent on or after its filing day. */
  private void fill() {
    while (next != null && (waiting.isEmpty() || next.filedOn() <= sendingDay())) {
      var facts = new CaseFacts(next, house, imperfections, seed);
      Post.of(CaseHistory.of(facts), facts).stream().filter(this::isTold).forEach(waiting::add);
      advance();
    }
  }

  /** Mediations, petitions, matters and strays: few enough to be held. */
  private Stream<Sending> besideCases(CourtProfile profile) {
    return Stream.of(
            new Mediations(profile, seed).events(),
            new Petitions(profile, seed).events(),
            new Matters(profile, seed).events(),
            new Strays(profile, imperfections.orphans()).events())
        .flatMap(List::stream)
        .filter(event -> event.time().getYear() >= firstYear)
        .map(event -> new Sending(event, event.time(), false));
  }

  private boolean isTold(Sending sending) {
    return sending.event().time().toLocalDate().toEpochDay() <= lastDay;
  }

  private long sendingDay() {
    return waiting.element().sentAt().toLocalDate().toEpochDay();
  }

  private void advance() {
    next = null;
    while (next == null && cases.hasNext()) {
      var candidate = cases.next();
      taken++;
      next = isOver(candidate) ? null : candidate;
    }
  }

  /** Whether all is over with the case before the first year begins. */
  private boolean isOver(PlannedCase candidate) {
    long begins = LocalDate.of(firstYear, 1, 1).toEpochDay();
    return candidate.closedOn() < begins || candidate.cancelled() && candidate.year() < firstYear;
  }
}
