package io.jiheng.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SteadyLoadTest {

  private static final Duration BETWEEN = Duration.ofMillis(2);

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch askedOften = new CountDownLatch(20);

  @AfterEach
  void stopServer() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void everyRequestSentIsWaitedFor() throws InterruptedException {
    try (var http = new HttpLoad(serverAnswering(200), "token", 4)) {
      var load = SteadyLoad.start(http, () -> Exchange.get("/"), BETWEEN);
      askedOften.await();

      assertThat(load.stop().exchanges()).isEqualTo(asked.get()).isGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void oneAnswerThatIsNotGoodFailsTheLoad() {
    try (var http = new HttpLoad(serverAnswering(503), "token", 4)) {
      var load = SteadyLoad.start(http, () -> Exchange.get("/"), BETWEEN);
      while (asked.get() == 0) {
        Thread.onSpinWait();
      }

      assertThatThrownBy(load::stop).hasRootCauseMessage("/ answered 503: ");
    }
  }

  private int serverAnswering(int status) {
    return vertx
        .createHttpServer()
        .requestHandler(
            request -> {
              asked.incrementAndGet();
              askedOften.countDown();
              request.response().setStatusCode(status).end();
            })
        .listen(0, "localhost")
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .actualPort();
  }
}
