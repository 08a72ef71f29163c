package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.intake.EventOutcome.Placed;
import io.jiheng.caseevents.publication.AtomicPublication;
import io.jiheng.caseevents.publication.Delivery;
import io.jiheng.caseevents.publication.Publication;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.TooManyEventsException;
import io.jiheng.contract.admission.UnreadableJsonException;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Takes a batch in 批量接收: what is good of it, or all or nothing. */
@Singleton
public class BatchIntake {

  private final EventReader reader;
  private final Publication publication;
  private final AtomicPublication atomicPublication;
  private final Tally tally;
  private final int limit;

  BatchIntake(
      EventReader reader,
      Publication publication,
      AtomicPublication atomicPublication,
      Tally tally,
      IntakeConfig config) {
    this.reader = reader;
    this.publication = publication;
    this.atomicPublication = atomicPublication;
    this.tally = tally;
    this.limit = config.batchEvents();
  }

  /** Takes a JSON array. */
  public BatchOutcome array(JsonText body, Sender sender) throws UnreadableJsonException {
    try {
      return take(reader.batch(body, limit), Place.Index::new, sender);
    } catch (TooManyEventsException e) {
      return new BatchOutcome.TooMany(e.limit());
    }
  }

  /** Takes the lines of an NDJSON body together, within the limits of a batch. */
  public BatchOutcome lines(JsonText body, int longestLine, Sender sender) {
    var source =
        new LineReader(
            new ByteArrayInputStream(body.buffer(), body.from(), body.length()), longestLine);
    List<Verdict> verdicts = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    try {
      for (var text = source.next(); text != null; text = source.next()) {
        if (verdicts.size() == limit) {
          return new BatchOutcome.TooMany(limit);
        }
        numbers.add(source.line());
        verdicts.add(source.tooLong() ? reader.tooLong() : reader.line(JsonText.of(text.bytes())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return take(verdicts, place -> new Place.Line(numbers.get(place)), sender);
  }

  /** Takes events that were judged, each at the place that its outcome shall name. */
  private BatchOutcome take(List<Verdict> contract, IntFunction<Place> places, Sender sender) {
    if (contract.isEmpty()) {
      return new BatchOutcome.Empty();
    }
    var verdicts = contract.stream().map(sender::judge).toList();
    return sender.atomic() ? whole(verdicts, places, sender) : each(verdicts, places, sender);
  }

  private BatchOutcome each(List<Verdict> verdicts, IntFunction<Place> places, Sender sender) {
    var delivery = tally.publishing().record(() -> publication.sendAll(verdicts));
    return taken(verdicts, delivery, places, sender);
  }

  private BatchOutcome whole(List<Verdict> verdicts, IntFunction<Place> places, Sender sender) {
    List<Admitted> events = new ArrayList<>(verdicts.size());
    List<Placed> refused = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i) instanceof Admitted event) {
        events.add(event);
      } else {
        tally.failed(verdicts.get(i));
        refused.add(new Placed(places.apply(i), EventOutcome.failed(verdicts.get(i))));
      }
    }
    if (!refused.isEmpty()) {
      return new BatchOutcome.RefusedWhole(verdicts.size(), refused);
    }
    var delivery = tally.publishing().record(() -> atomicPublication.sendAll(events));
    if (delivery.isEmpty()) {
      events.forEach(event -> tally.unavailable());
      return new BatchOutcome.NotCommitted();
    }
    return taken(verdicts, delivery.get(), places, sender);
  }

  private BatchOutcome taken(
      List<Verdict> verdicts, Delivery delivery, IntFunction<Place> places, Sender sender) {
    List<Placed> items = new ArrayList<>(verdicts.size());
    int accepted = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i) instanceof Admitted event && delivery.delivered(i)) {
        accepted++;
        tally.accepted(event);
        if (!sender.failedOnly()) {
          var outcome = EventOutcome.Accepted.of(event, delivery.partition(i), delivery.offset(i));
          items.add(new Placed(places.apply(i), outcome));
        }
      } else {
        tally.failed(verdicts.get(i));
        items.add(new Placed(places.apply(i), EventOutcome.failed(verdicts.get(i))));
      }
    }
    return new BatchOutcome.Taken(accepted, verdicts.size() - accepted, items);
  }
}
