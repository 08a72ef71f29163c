package io.jiheng.bench.load;

import io.jiheng.bench.stack.Pause;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that ask the largest questions they may, each the next as soon as it has its answer, and
 * read what they get as fast as it comes. To be refused for the time being (429, 503) is an answer;
 * they come again when they are told to, and a second later at the latest.
 */
public final class GreedyClients {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
  private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(10);
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  // As dashboards do. A connection of HTTP/2 is ended after so many questions, and takes some with
  // it.
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String root;
  private final List<Exchange> questions;
  private final AtomicLong bytes = new AtomicLong();
  private final Map<Integer, Long> answers = new TreeMap<>();
  private final List<Future<?>> clients = new ArrayList<>();
  private final ExecutorService threads;
  private volatile boolean stopping;

  private GreedyClients(int port, List<String> tokens, List<Exchange> questions) {
    this.root = "http://localhost:" + port;
    this.questions = questions;
    this.threads = Executors.newFixedThreadPool(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int first = i;
      clients.add(threads.submit(() -> ask(tokens.get(first), first)));
    }
  }

  /** Begins to ask: a client for each token, each with another question first. */
  public static GreedyClients start(int port, List<String> tokens, List<Exchange> questions) {
    return new GreedyClients(port, tokens, questions);
  }

  /**
   * Stops when each has its last answer, and gives the number of answers by status.
   *
   * @throws IllegalStateException where an answer was neither good nor one of these refusals
   */
  public Map<Integer, Long> stop() {
    stopping = true;
    try {
      for (var client : clients) {
        client.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a greedy client was not answered", e);
    } finally {
      threads.shutdown();
    }
    return answers;
  }

  /** How much they have read, in MiB. */
  public double mebibytes() {
    return bytes.get() / 1024.0 / 1024.0;
  }

  private Void ask(String token, int first) throws IOException, InterruptedException {
    for (int next = first; !stopping; next++) {
      var question = questions.get(next % questions.size());
      HttpResponse<InputStream> answer =
          http.send(request(token, question), BodyHandlers.ofInputStream());
      int status = answer.statusCode();
      note(status);
      try (var body = answer.body()) {
        bytes.addAndGet(body.transferTo(OutputStream.nullOutputStream()));
      }
      if (status == TOO_MANY || status == UNAVAILABLE) {
        Pause.of(wait(answer));
      } else if (status != question.expected()) {
        throw new IllegalStateException(question.path() + " answered " + status);
      }
    }
    return null;
  }

  private HttpRequest request(String token, Exchange question) {
    var request =
        HttpRequest.newBuilder(URI.create(root + question.path()))
            .timeout(ANSWERED_WITHIN)
            .header("Authorization", "Bearer " + token);
    question.headers().forEach(request::header);
    var body = HttpRequest.BodyPublishers.ofByteArray(question.body().getBytes());
    return request.method(question.method().name(), body).build();
  }

  private synchronized void note(int status) {
    answers.merge(status, 1L, Long::sum);
  }

  private static Duration wait(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .filter(told -> told.compareTo(LONGEST_WAIT) < 0)
        .orElse(LONGEST_WAIT);
  }
}
