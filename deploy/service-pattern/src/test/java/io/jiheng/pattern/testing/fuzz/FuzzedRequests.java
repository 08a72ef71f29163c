package io.jiheng.pattern.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Sends mutated requests to the service under test 模糊测试 and holds every answer to what may be
 * answered: no 5xx, every 4xx a problem document, nobody kept waiting; and the log to one line
 * without control characters for what a client did wrong.
 *
 * <p>{@code -Dfuzz.requests=100000 -Dfuzz.seed=7} sends more, and others; {@code -Dfuzz.first=512
 * -Dfuzz.requests=1} one of them again.
 */
public final class FuzzedRequests {

  private static final Logger LOG = Logger.getLogger(FuzzedRequests.class);
  private static final int SENDERS = 2;
  private static final int MOST_GROWTH_MIB = 256;

  /** Under which a service counts requests that reach no operation. */
  private static final Set<String> OF_NO_OPERATION = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN");

  private final Map<String, List<String>> known = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Set<String> outages = new HashSet<>();
  private final FuzzReport report = new FuzzReport();
  private final AtomicInteger next = new AtomicInteger(Integer.getInteger("fuzz.first", 0));

  private FuzzedRequests() {}

  public static FuzzedRequests ofThisService() {
    return new FuzzedRequests();
  }

  /** Names values of a parameter by which something is found. */
  public FuzzedRequests knowing(String parameter, Object... values) {
    known.put(parameter, List.of(values).stream().map(String::valueOf).toList());
    return this;
  }

  /** Gives a file to be sent, as it is and mutated, where an operation takes any. */
  public FuzzedRequests sending(String fileName, byte[] file) {
    files.put(fileName, file);
    return this;
  }

  /** Names codes of a 503 that is no fault. */
  public FuzzedRequests allowing(String... codes) {
    outages.addAll(List.of(codes));
    return this;
  }

  /** Sends requests made of the interface description; so many unless told otherwise. */
  public void send(int unlessTold) {
    int requests = Integer.getInteger("fuzz.requests", unlessTold);
    long seed = Long.getLong("fuzz.seed", 1);
    List<DescribedOperation> operations = operations();
    RequestMaker maker = new RequestMaker(operations, known, files, new TokenBook());
    Set<String> countedBefore = RequestSeries.addresses();
    long heapBefore = FuzzReport.heap();
    int end = next.get() + requests;
    try (CapturedLog log = CapturedLog.opened()) {
      run(
          () -> {
            try (WireConnection wire = new WireConnection(RestAssured.port)) {
              for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
                send(maker.make(randomOf(seed, i)), i, wire);
              }
            } catch (IOException broken) {
              throw new UncheckedIOException(broken);
            }
          });
      log.drain().forEach((what, times) -> report.fault("log: " + what, times + " times"));
    }
    holdSeries(operations, countedBefore);
    long heapAfter = FuzzReport.heap();
    LOG.infof(
        "Fuzzed: %s; heap %d MiB before, %d after",
        report.summary(requests, seed), heapBefore, heapAfter);
    assertThat(report.faults()).isEmpty();
    assertThat(heapAfter).isLessThan(heapBefore + MOST_GROWTH_MIB);
  }

  /**
   * Sends all requests of the corpus: each is answered as is written there.
   *
   * @param ofService the resource with those of this service alone
   */
  public void replayCorpus(String ofService) {
    AnswerJudge judge = new AnswerJudge(outages);
    try (CapturedLog log = CapturedLog.opened();
        WireConnection wire = new WireConnection(RestAssured.port)) {
      for (Corpus.Entry entry : Corpus.read(ofService)) {
        WireAnswer answer = wire.exchange(entry.request(), entry.isHead(), false);
        String code =
            AnswerJudge.document(answer).map(found -> " " + found.path("code").asText()).orElse("");
        String answered = answer.status() + code;
        if (!answered.equals(entry.expected())) {
          report.fault(
              "%s: %s instead of %s".formatted(entry.name(), answered, entry.expected()),
              answer.text());
        }
        judge
            .fault(answer, entry.isHead())
            .ifPresent(fault -> report.fault(entry.name() + ": " + fault, answer.text()));
        log.drain().forEach((what, times) -> report.fault(entry.name() + ": log: " + what, ""));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    assertThat(report.faults()).isEmpty();
  }

  private void send(WireRequest request, int number, WireConnection wire) throws IOException {
    long sent = System.nanoTime();
    WireAnswer answer = wire.exchange(request.bytes(), request.isHead(), request.unanswerable);
    report.took(System.nanoTime() - sent, request);
    report.answered(answer.status());
    new AnswerJudge(outages)
        .fault(request, answer)
        .ifPresent(
            fault -> report.fault(fault + place(request), "#%d %s".formatted(number, request)));
  }

  /** Whoever sends what it likes fills the memory of the metrics with nothing. */
  private void holdSeries(List<DescribedOperation> operations, Set<String> countedBefore) {
    Set<String> added = RequestSeries.addresses();
    added.removeAll(countedBefore);
    operations.forEach(operation -> added.remove(operation.path()));
    added.removeAll(OF_NO_OPERATION);
    if (!added.isEmpty()) {
      report.fault("series for what is no operation", String.join("\n", added));
    }
  }

  private static String place(WireRequest request) {
    return request.unanswerable ? " (broken HTTP)" : "";
  }

  private static Random randomOf(long seed, int number) {
    return new Random(new SplittableRandom(seed * 1_000_000_007L + number).nextLong());
  }

  /** A sender that fails has the whole run fail: what it did not send found nothing. */
  private static void run(Runnable sender) {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      for (Future<Object> sent :
          senders.invokeAll(Collections.nCopies(SENDERS, Executors.callable(sender)))) {
        sent.get();
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    } finally {
      senders.shutdownNow();
    }
  }

  private static List<DescribedOperation> operations() {
    String api = RestAssured.given().noFilters().get("/q/openapi?format=json").asString();
    try {
      return DescribedOperation.of(new JsonMapper().readTree(api));
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }
}
