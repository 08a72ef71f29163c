package io.jiheng.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Clients of one service, each on a connection that is kept, all on one thread: they take as little
 * as they can of the cores that they share with the service.
 */
public final class HttpLoad implements AutoCloseable {

  private static final long STOPS_WITHIN_SECONDS = 20;

  private final Vertx vertx;
  private final HttpClient http;
  private final String token;

  /** A good answer. */
  public record Answer(HttpClientResponse head, Buffer body, long nanos) {}

  public HttpLoad(int port, String token, int connections) {
    this.token = token;
    vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setFileSystemOptions(
                    new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
    http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDefaultHost("localhost")
                .setDefaultPort(port)
                .setKeepAlive(true)
                .setMaxPoolSize(connections));
  }

  /** Runs on the one thread, from which everything else here may be called. */
  public void run(Consumer<Vertx> action) {
    vertx.runOnContext(now -> action.accept(vertx));
  }

  /** Fails where the answer is not the expected one. */
  public Future<Answer> send(Exchange exchange) {
    long start = System.nanoTime();
    var options =
        new RequestOptions()
            .setMethod(exchange.method())
            .setURI(exchange.path())
            .putHeader("Authorization", "Bearer " + token);
    exchange.headers().forEach(options::putHeader);
    return http.request(options)
        .compose(request -> request.send(exchange.body()))
        .compose(
            response -> response.body().compose(body -> checked(exchange, response, body, start)));
  }

  @Override
  public void close() {
    try {
      vertx
          .close()
          .toCompletionStage()
          .toCompletableFuture()
          .get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the clients did not stop", e);
    }
  }

  private static Future<Answer> checked(
      Exchange exchange, HttpClientResponse response, Buffer body, long start) {
    if (response.statusCode() == exchange.expected()) {
      return Future.succeededFuture(new Answer(response, body, System.nanoTime() - start));
    }
    return Future.failedFuture(
        new IllegalStateException(
            exchange.path() + " answered " + response.statusCode() + ": " + body));
  }
}
