package io.jiheng.sample.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A small HTTP server that remembers what it was asked and answers as told. */
final class FakeService implements AutoCloseable {

  record Request(
      String method, String path, String contentType, Optional<String> authorization, String body) {

    /** E.g. PUT /api/v1/courts/冀02. */
    String line() {
      return method + " " + path;
    }
  }

  record Reply(int status, String body, Map<String, String> headers) {

    static Reply of(int status, String body) {
      return new Reply(status, body, Map.of());
    }
  }

  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Function<Request, Reply> replies;

  FakeService(Function<Request, Reply> replies) throws IOException {
    this.replies = replies;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  Services services() {
    var uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    return new Services(uri, uri, uri);
  }

  List<Request> requests() {
    return new ArrayList<>(requests);
  }

  List<String> lines() {
    return requests.stream().map(Request::line).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var request =
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            headers.getFirst("Content-Type"),
            Optional.ofNullable(headers.getFirst("Authorization")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    requests.add(request);
    var reply = replies.apply(request);
    reply.headers().forEach(exchange.getResponseHeaders()::add);
    var body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
