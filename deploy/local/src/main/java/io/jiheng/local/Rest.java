package io.jiheng.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Asks the services, with the token of a role. */
final class Rest {
  private static final int OK = 200;
  private static final Duration SHORT = Duration.ofSeconds(5);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Path tokens;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(SHORT).build();
  // Figures are shown as they were sent: 101.60 is not 101.6.
  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  Rest(Path tokens) {
    this.tokens = tokens;
  }

  /** Whether something answers there with 200. */
  boolean isUp(URI uri) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(SHORT).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The answer; empty if it is any other than 200. */
  Optional<JsonNode> get(Role role, URI uri) throws IOException, InterruptedException {
    return send(authorized(role, uri).GET().build());
  }

  /** The answer; empty if it is any other than 200. */
  Optional<JsonNode> post(Role role, URI uri) throws IOException, InterruptedException {
    return send(authorized(role, uri).POST(BodyPublishers.noBody()).build());
  }

  private HttpRequest.Builder authorized(Role role, URI uri) throws IOException {
    String token = Files.readString(tokens.resolve(role.tokenFile())).strip();
    return HttpRequest.newBuilder(uri).timeout(LONG).header("Authorization", "Bearer " + token);
  }

  private Optional<JsonNode> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    return response.statusCode() == OK
        ? Optional.of(json.readTree(response.body()))
        : Optional.empty();
  }
}
