package io.jiheng.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.Map;

/** A request, and which status is a good answer to it. */
public record Exchange(
    HttpMethod method, String path, Map<String, String> headers, Buffer body, int expected) {

  public static Exchange post(String path, String contentType, Buffer body, int expected) {
    return new Exchange(HttpMethod.POST, path, Map.of("Content-Type", contentType), body, expected);
  }

  public static Exchange get(String path) {
    return new Exchange(HttpMethod.GET, path, Map.of(), Buffer.buffer(), 200);
  }

  /** The same, asked only for what has changed; the good answer is then 304. */
  public Exchange unless(String etag) {
    return new Exchange(method, path, Map.of("If-None-Match", etag), body, 304);
  }
}
