package io.jiheng.pattern.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;

/** Calls operations of the service under test as somebody, and reads all that is answered. */
final class AccessCalls {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int STREAM_AT_MOST = 1 << 20;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final Set<String> passing = new HashSet<>();
  private int count;

  /** Names codes of a 503 that another call of the table may have set going. */
  void waitOut(String... codes) {
    passing.addAll(List.of(codes));
  }

  /** Answers a call; what passes is waited for. */
  AccessAnswer answer(AccessCall call, Optional<String> token) {
    return Awaitility.await()
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .atMost(PATIENCE)
        .until(() -> once(call, token), answer -> !answer.isOutage(passing));
  }

  private AccessAnswer once(AccessCall call, Optional<String> token) {
    count++;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(call))
            .timeout(PATIENCE)
            .header("Accept", call.accept() + ", application/problem+json;q=0.5")
            .header("Accept-Language", "en")
            .method(
                call.operation().method(),
                call.bodyType().isPresent()
                    ? HttpRequest.BodyPublishers.ofString(call.body())
                    : HttpRequest.BodyPublishers.noBody());
    call.bodyType().ifPresent(type -> request.header("Content-Type", type));
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    if (!call.operation().isRead()) {
      request.header("If-Match", "\"1\"");
    }
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      String type = response.headers().firstValue("Content-Type").orElse("");
      try (InputStream body = response.body()) {
        return new AccessAnswer(
            response.statusCode(),
            type.startsWith("text/event-stream") ? firstEvent(body) : text(body.readAllBytes()));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(call.toString(), broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  int count() {
    return count;
  }

  private static URI address(AccessCall call) {
    String query =
        call.queries().entrySet().stream()
            .map(asked -> asked.getKey() + "=" + encoded(asked.getValue()))
            .collect(Collectors.joining("&"));
    String path =
        Arrays.stream(call.path().split("/"))
            .map(AccessCalls::encoded)
            .collect(Collectors.joining("/"));
    return URI.create(
        "http://localhost:%d%s%s"
            .formatted(RestAssured.port, path, query.isEmpty() ? "" : "?" + query));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A stream does not end by itself; how it begins is all that was there when it was asked for. */
  private static String firstEvent(InputStream stream) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    int last = 0;
    for (int next = stream.read();
        next >= 0 && !(next == '\n' && last == '\n') && read.size() < STREAM_AT_MOST;
        next = stream.read()) {
      read.write(next);
      last = next;
    }
    return read.toString(StandardCharsets.UTF_8);
  }

  private static String text(byte[] content) throws IOException {
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      return new String(content, StandardCharsets.UTF_8);
    }
    // As a file: the sizes of entries stand behind what they are of.
    Path archive = Files.createTempFile("answer", ".zip");
    StringBuilder text = new StringBuilder();
    try (ZipFile files = new ZipFile(Files.write(archive, content).toFile())) {
      for (ZipEntry file : Collections.list(files.entries())) {
        byte[] part = files.getInputStream(file).readAllBytes();
        text.append(file.getName()).append('\n').append(text(part)).append('\n');
      }
    } finally {
      Files.delete(archive);
    }
    return text.toString();
  }
}
