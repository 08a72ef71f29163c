package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.sample.event.CaseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends events in batches 批量上报, a few requests at a time. Stops at the first batch that is not
 * wholly accepted; sending everything again later changes nothing.
 */
public final class EventSender implements AutoCloseable {

  private static final String BATCH_TYPE = "application/cloudevents-batch+json; charset=utf-8";
  private static final int NAMED_FAILURES = 5;

  private final RestClient client;
  private final Services services;
  private final int batchSize;
  private final int inFlight;
  private final Semaphore free;
  private final ExecutorService requests;
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
  private List<String> batch = new ArrayList<>();

  public EventSender(RestClient client, Services services, int batchSize, int inFlight) {
    this.client = client;
    this.services = services;
    this.batchSize = batchSize;
    this.inFlight = inFlight;
    this.free = new Semaphore(inFlight);
    this.requests = Executors.newFixedThreadPool(inFlight);
  }

  /** Takes an event; a full batch goes out, after waiting for a request to come back if need be. */
  public void send(CaseEvent event) {
    batch.add(event.json());
    if (batch.size() == batchSize) {
      sendBatch();
    }
  }

  /** Sends what is left and returns when everything was accepted. */
  public void flush() {
    if (!batch.isEmpty()) {
      sendBatch();
    }
    acquire(inFlight);
    free.release(inFlight);
    stopAfterFailure();
  }

  @Override
  public void close() {
    requests.shutdownNow();
  }

  private void sendBatch() {
    acquire(1);
    if (failure.get() != null) {
      free.release();
      stopAfterFailure();
    }
    var full = batch;
    batch = new ArrayList<>(batchSize);
    requests.execute(
        () -> {
          try {
            post(full);
          } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
          } finally {
            free.release();
          }
        });
  }

  private void post(List<String> events) {
    var body = "[" + String.join(",", events) + "]";
    var answer = client.send(Role.PUBLISHER, "POST", services.eventsPath(), BATCH_TYPE, body);
    if (answer.status() == 207) {
      throw new LoadException(
          "有 %s 条事件未被受理 events were not accepted:%n%s"
              .formatted(answer.body().path("failed").asText("?"), failures(answer.body())));
    }
    answer.orStop();
  }

  private static String failures(JsonNode body) {
    var named = new ArrayList<String>();
    for (var item : body.path("items")) {
      if (!item.path("status").asText().equals("ACCEPTED") && named.size() < NAMED_FAILURES) {
        named.add("  " + item);
      }
    }
    return String.join(System.lineSeparator(), named);
  }

  private void acquire(int permits) {
    try {
      free.acquire(permits);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadException("已中断 interrupted", e);
    }
  }

  private void stopAfterFailure() {
    var first = failure.get();
    if (first != null) {
      throw first;
    }
  }
}
