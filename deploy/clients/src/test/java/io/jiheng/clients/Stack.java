package io.jiheng.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The clients of a running local stack, each with the token of a role. */
final class Stack {

  private static final String HOST = System.getProperty("jiheng.host", "http://localhost");
  private static final Path TOKENS =
      Path.of(System.getProperty("jiheng.tokens", "../../.local/tokens"));

  private Stack() {}

  static io.jiheng.clients.events.ApiClient events(String role) {
    var client = new io.jiheng.clients.events.ApiClient();
    client.updateBaseUri(HOST + ":" + Integer.getInteger("jiheng.events", 8081));
    return client.setRequestInterceptor(bearer(role));
  }

  static io.jiheng.clients.indicators.ApiClient indicators(String role) {
    var client = new io.jiheng.clients.indicators.ApiClient();
    client.updateBaseUri(HOST + ":" + Integer.getInteger("jiheng.indicators", 8082));
    return client.setRequestInterceptor(bearer(role));
  }

  static io.jiheng.clients.budget.ApiClient budget(String role) {
    var client = new io.jiheng.clients.budget.ApiClient();
    client.updateBaseUri(HOST + ":" + Integer.getInteger("jiheng.budget", 8083));
    return client.setRequestInterceptor(bearer(role));
  }

  private static Consumer<HttpRequest.Builder> bearer(String role) {
    try {
      var token = Files.readString(TOKENS.resolve(role + ".token")).strip();
      return request -> request.header("Authorization", "Bearer " + token);
    } catch (IOException missing) {
      throw new UncheckedIOException("no local stack has written a token for " + role, missing);
    }
  }
}
