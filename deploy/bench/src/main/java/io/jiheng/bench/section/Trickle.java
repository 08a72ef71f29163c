package io.jiheng.bench.section;

import io.jiheng.bench.event.Docket;
import io.jiheng.bench.event.Filings;
import io.jiheng.bench.load.Exchange;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.load.Latencies;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Filings sent evenly one by one. Every tenth goes to a court of its series, where nothing else
 * happens, so that its number of accepted cases 受理案件数 tells whether the filing is in it.
 */
final class Trickle {

  /** So many courts take turns, that one waits for its value long before its turn comes again. */
  static final int COURTS = 50;

  private static final int EVERY = 10;

  /** Seldom enough that those who wait do not take the cores from what they wait for. */
  private static final long ASK_AGAIN_MILLIS = 20;

  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final Pattern NUMERATOR = Pattern.compile("\"numerator\":(\\d+)");

  private final HttpLoad door;
  private final HttpLoad readers;
  private final Filings filings;
  private final int firstCourt;
  private final Latencies latencies = new Latencies();
  private final CompletableFuture<Latencies> done = new CompletableFuture<>();
  private final long start = System.nanoTime();
  private final double perNano;
  private final long all;
  private long sent;
  private long probes;
  private long seen;

  private Trickle(
      HttpLoad door,
      HttpLoad readers,
      Filings filings,
      int firstCourt,
      int perSecond,
      Duration span) {
    this.door = door;
    this.readers = readers;
    this.filings = filings;
    this.firstCourt = firstCourt;
    this.perNano = perSecond / 1e9;
    this.all = perSecond * span.toMillis() / 1000 / EVERY * EVERY;
  }

  /** The times from 202 to the value. Courts firstCourt.. must not have been used before. */
  static Latencies run(
      HttpLoad door,
      HttpLoad readers,
      Filings filings,
      int firstCourt,
      int perSecond,
      Duration span) {
    var trickle = new Trickle(door, readers, filings, firstCourt, perSecond, span);
    door.run(vertx -> vertx.setPeriodic(1, timer -> trickle.sendDue(vertx, timer)));
    try {
      return trickle.done.get(span.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    } catch (ExecutionException | TimeoutException e) {
      trickle.done.completeExceptionally(e);
      throw new IllegalStateException(
          "of " + trickle.probes + " filings " + trickle.seen + " were seen", e);
    }
  }

  private void sendDue(Vertx vertx, long timer) {
    long due = Math.min(all, (long) ((System.nanoTime() - start) * perNano));
    while (sent < due) {
      send(sent++);
    }
    if (sent == all) {
      vertx.cancelTimer(timer);
    }
  }

  private void send(long index) {
    boolean probe = index % EVERY == 0;
    long series = index / EVERY;
    String court =
        probe
            ? Filings.probeCourt(firstCourt + (int) (series % COURTS))
            : Docket.COURTS.get((int) (index % Docket.COURTS.size()));
    probes += probe ? 1 : 0;
    var body = Buffer.buffer(filings.in(court).json());
    door.send(Exchange.post(Door.EVENTS, Door.SINGLE, body, 202))
        .onSuccess(
            accepted -> {
              if (probe) {
                var path = "/api/v1/indicators/accepted-count/value?court=" + encoded(court);
                long from = System.nanoTime();
                readers.run(vertx -> look(vertx, path, 1 + series / COURTS, from));
              }
            })
        .onFailure(done::completeExceptionally);
  }

  private void look(Vertx vertx, String path, long expected, long from) {
    if (done.isDone()) {
      return;
    }
    readers
        .send(Exchange.get(path))
        .onSuccess(
            answer -> {
              if (numerator(answer.body()) < expected) {
                vertx.setTimer(ASK_AGAIN_MILLIS, again -> look(vertx, path, expected, from));
                return;
              }
              latencies.record(System.nanoTime() - from);
              if (++seen == all / EVERY) {
                done.complete(latencies);
              }
            })
        .onFailure(done::completeExceptionally);
  }

  private static long numerator(Buffer body) {
    var found = NUMERATOR.matcher(body.toString());
    if (!found.find()) {
      throw new IllegalStateException("a value without a numerator: " + body);
    }
    return Long.parseLong(found.group(1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
