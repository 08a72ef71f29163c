package io.jiheng.budget.door;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many at the door in the same moment. */
final class AtOnce {

  private static final int TIMES = 20;

  private AtOnce() {}

  /** The answers, each request made by a thread of its own; all have one. */
  static <T> List<T> of(int racers, IntFunction<T> request) throws InterruptedException {
    return attempts(racers, request).stream()
        .map(answer -> answer.orElseThrow(() -> new AssertionError("A racer got no answer")))
        .toList();
  }

  /** Like {@link #of}, empty for whoever got no answer. */
  static <T> List<Optional<T>> attempts(int racers, IntFunction<T> request)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(racers);
    CountDownLatch gate = new CountDownLatch(racers);
    try {
      List<Callable<T>> requests =
          IntStream.range(0, racers)
              .<Callable<T>>mapToObj(
                  racer ->
                      () -> {
                        gate.countDown();
                        gate.await();
                        return request.apply(racer);
                      })
              .toList();
      return threads.invokeAll(requests).stream().map(AtOnce::answer).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  /** Whoever is told to come again does so: on a slow machine many wait long for a connection. */
  static ValidatableResponse patiently(Supplier<ValidatableResponse> request) {
    ValidatableResponse answer = request.get();
    for (int time = 1; answer.extract().statusCode() == 503 && time < TIMES; time++) {
      answer = request.get();
    }
    return answer;
  }

  private static <T> Optional<T> answer(Future<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof AssertionError wrong) {
        throw wrong;
      }
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      throw new AssertionError("Nobody interrupts a racer", interrupted);
    }
  }
}
