package io.jiheng.indicators.publish.rest;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Somebody who listens to the stream of a court, as a browser does. */
final class Listener implements AutoCloseable {

  private final InputStream body;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> end;

  private Listener(InputStream body) {
    this.body = body;
    end = CompletableFuture.runAsync(this::listen);
  }

  static Listener to(String court, String... headers) throws IOException, InterruptedException {
    return with(TestTokens.of("admin"), court, headers);
  }

  static Listener with(String token, String court, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    RestAssured.baseURI
                        + ":"
                        + RestAssured.port
                        + "/api/v1/values/stream?court="
                        + URLEncoder.encode(court, StandardCharsets.UTF_8)))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    var response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    return new Listener(response.body());
  }

  /** Whether the service has ended the stream, in good order. */
  boolean hasEnded() {
    return end.isDone() && !end.isCompletedExceptionally();
  }

  /** The lines heard so far. */
  List<String> lines() {
    return lines;
  }

  /** What was said in the events of a name. */
  List<String> data(String event) {
    var heard = List.copyOf(lines);
    return IntStream.range(0, heard.size())
        .filter(i -> heard.get(i).equals("event:" + event))
        .mapToObj(i -> following(heard, i))
        .toList();
  }

  private static String following(List<String> lines, int from) {
    return lines.stream()
        .skip(from)
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.startsWith("data:"))
        .findFirst()
        .orElse("");
  }

  private void listen() {
    try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the stream was closed", e);
    }
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
