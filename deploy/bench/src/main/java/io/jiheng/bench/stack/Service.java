package io.jiheng.bench.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A running service, ready to be asked. */
public final class Service implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
  private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(30);

  /**
   * By 1.1, as a kubelet or Prometheus asks: an idle connection that is ended meanwhile is begun
   * anew.
   */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ChildProcess process;
  private final int port;
  private final int managementPort;
  private final String token;
  private double startMillis;

  Service(ChildProcess process, int port, int managementPort, String token) {
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
    this.token = token;
  }

  /** Waits until it says that it is ready, counting from the moment its process was started. */
  void awaitReady(long startedNanos) {
    long deadline = startedNanos + STARTS_WITHIN.toNanos();
    while (!isReady()) {
      process.checkAlive();
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("a service is not ready:\n" + process.tail());
      }
      Pause.of(Duration.ofMillis(20));
    }
    startMillis = (System.nanoTime() - startedNanos) / 1e6;
  }

  public int port() {
    return port;
  }

  public String token() {
    return token;
  }

  public double startMillis() {
    return startMillis;
  }

  public double peakMebibytes() {
    return process.peakMebibytes();
  }

  /** What it holds now. */
  public Footprint footprint() {
    return process.footprint();
  }

  /** Has it collect all garbage now. */
  public void collectGarbage() {
    process.collectGarbage();
  }

  /** The sum of its metrics that begin so, e.g. a name with the first of its labels. */
  public double metric(String beginning) {
    return send(request(managementPort, "/q/metrics").GET().build())
        .body()
        .lines()
        .filter(line -> line.startsWith(beginning))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  public void checkAlive() {
    process.checkAlive();
  }

  public JsonNode get(String path) {
    return ask(request(path).GET().build());
  }

  public JsonNode post(String path) {
    return ask(request(path).POST(BodyPublishers.noBody()).build());
  }

  /** Sends a file as a form of a web page would. */
  public JsonNode postFile(String path, String fileName, byte[] content) {
    return ask(filePost(path, fileName, content));
  }

  /** What a file is answered, good or not. */
  public int statusOfFile(String path, String fileName, byte[] content) {
    return send(filePost(path, fileName, content)).statusCode();
  }

  public JsonNode put(String path, String json) {
    return ask(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json))
            .build());
  }

  @Override
  public void close() {
    process.close();
  }

  private HttpRequest filePost(String path, String fileName, byte[] content) {
    var form = Multipart.ofFile("file", fileName, content);
    return request(path)
        .header("Content-Type", form.contentType())
        .POST(BodyPublishers.ofByteArray(form.body()))
        .build();
  }

  private JsonNode ask(HttpRequest request) {
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(request.uri() + " answered no JSON", e);
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri() + " did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
  }

  /** Whether it says that it is ready. */
  public boolean isReady() {
    return unreadiness().isEmpty();
  }

  /** What it says, or what became of the question, where it does not say that it is ready. */
  public Optional<String> unreadiness() {
    try {
      HttpResponse<String> answer =
          // As a kubelet asks: over HTTP/2 the service now and then ends the connection in between.
          http.send(
              request(managementPort, "/q/health/ready")
                  .version(HttpClient.Version.HTTP_1_1)
                  .GET()
                  .build(),
              BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? Optional.empty()
          : Optional.of(answer.statusCode() + " " + answer.body().replaceAll("\\s+", " "));
    } catch (IOException notYet) {
      return Optional.of(notYet.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return request(port, path);
  }

  private HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(ANSWERS_WITHIN)
        .header("Authorization", "Bearer " + token);
  }
}
