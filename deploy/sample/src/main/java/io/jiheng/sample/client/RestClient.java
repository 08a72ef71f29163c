package io.jiheng.sample.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/**
 * Sends requests like any client of the services. Waits as long as a service asks when it is
 * overloaded (429) or out of reach of its own (503), up to {@code patience} altogether.
 */
public final class RestClient {

  static final String JSON_TYPE = "application/json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST_REQUEST = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final Tokens tokens;
  private final Pause pause;
  private final Clock clock;
  private final Duration patience;

  public RestClient(Tokens tokens, Pause pause, Clock clock, Duration patience) {
    this.tokens = tokens;
    this.pause = pause;
    this.clock = clock;
    this.patience = patience;
  }

  Answer get(Role role, URI uri) {
    return send(role, "GET", uri, JSON_TYPE, "");
  }

  Answer post(Role role, URI uri, JsonNode body) {
    return send(role, "POST", uri, JSON_TYPE, body.isMissingNode() ? "" : body.toString());
  }

  Answer put(Role role, URI uri, JsonNode body) {
    return send(role, "PUT", uri, JSON_TYPE, body.toString());
  }

  /**
   * Sends JSON about something of a version.
   *
   * @param version what it must be of; null where that does not matter
   */
  Answer send(Role role, String method, URI uri, Integer version, String json) {
    var request = request(role, method, uri, JSON_TYPE, json);
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return send(method, request.build());
  }

  Answer send(Role role, String method, URI uri, String contentType, String body) {
    return send(method, request(role, method, uri, contentType, body).build());
  }

  private Answer send(String method, HttpRequest request) {
    var uri = request.uri();
    var waited = Duration.ZERO;
    while (true) {
      var response = exchange(request);
      if (response.statusCode() != 429 && response.statusCode() != 503) {
        return new Answer(method, uri, response.statusCode(), json(response.body()));
      }
      var wait = RetryAfter.of(response.headers().firstValue("Retry-After").orElse(""), clock);
      waited = waited.plus(wait.isZero() ? Duration.ofMillis(100) : wait);
      if (waited.compareTo(patience) > 0) {
        throw new LoadException(
            "%s 持续繁忙（%d），已等待 %d 秒 is busy for too long"
                .formatted(uri, response.statusCode(), waited.toSeconds()));
      }
      await(wait);
    }
  }

  private HttpRequest.Builder request(Role role, String method, URI uri, String type, String body) {
    var request =
        HttpRequest.newBuilder(uri)
            .timeout(LONGEST_REQUEST)
            .header("Accept", JSON_TYPE)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    tokens.of(role).ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return request;
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new LoadException("连接不上 cannot be reached: " + request.uri(), e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void await(Duration wait) {
    try {
      pause.of(wait);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static LoadException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new LoadException("已中断 interrupted", e);
  }

  private static JsonNode json(String body) {
    try {
      return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.getNodeFactory().textNode(body);
    }
  }
}
