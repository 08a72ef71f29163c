package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.intake.EventOutcome.Placed;
import io.jiheng.caseevents.publication.Acknowledgement;
import io.jiheng.caseevents.publication.Publication;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** The events of one NDJSON body on their way to Kafka, a limited number of them at a time. */
final class Lines {

  private final Publication publication;
  private final Tally tally;
  private final int window;
  private final Semaphore places;
  private final LongAdder accepted = new LongAdder();
  private final SortedMap<Long, EventOutcome> failures = new TreeMap<>();
  private boolean kafkaFailed;
  private long received;

  Lines(Publication publication, Tally tally, int window) {
    this.publication = publication;
    this.tally = tally;
    this.window = window;
    this.places = new Semaphore(window);
  }

  /** Takes the event of that line; waits while too many are on their way. */
  void take(long line, Verdict verdict) throws InterruptedException {
    received++;
    if (verdict instanceof Admitted event) {
      places.acquire();
      publication.send(event, new OnItsWay(line, event));
    } else {
      failed(line, verdict);
    }
  }

  /** Returns when Kafka has answered for every event. */
  void await(Duration atMost) throws InterruptedException {
    if (!places.tryAcquire(window, atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("Kafka's client did not answer for every event in time");
    }
  }

  long received() {
    return received;
  }

  long accepted() {
    return accepted.sum();
  }

  synchronized int failed() {
    return failures.size();
  }

  synchronized boolean kafkaFailed() {
    return kafkaFailed;
  }

  /** Those that were not accepted, by line. */
  synchronized List<Placed> failures() {
    return failures.entrySet().stream()
        .map(failure -> new Placed(new Place.Line(failure.getKey()), failure.getValue()))
        .toList();
  }

  private synchronized void failed(long line, Verdict verdict) {
    tally.failed(verdict);
    kafkaFailed |= verdict instanceof Admitted;
    failures.put(line, EventOutcome.failed(verdict));
  }

  private final class OnItsWay implements Acknowledgement {

    private final long line;
    private final Admitted event;

    OnItsWay(long line, Admitted event) {
      this.line = line;
      this.event = event;
    }

    @Override
    public void acknowledged(int partition, long offset) {
      tally.accepted(event);
      accepted.increment();
      places.release();
    }

    @Override
    public void failed() {
      Lines.this.failed(line, event);
      places.release();
    }
  }
}
