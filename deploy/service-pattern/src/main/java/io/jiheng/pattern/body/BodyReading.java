package io.jiheng.pattern.body;

import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.RouteProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Reads bodies whole before any resource is asked, so that no thread waits for who sends. Of a
 * caller who has shown no token nothing is read; a stream is left to who takes it.
 */
@Singleton
class BodyReading {

  /** Behind all that decides on a request by its head alone. */
  private static final int LAST = 1;

  private final BodyKinds kinds;
  private final BodyRoom room;
  private final RouteProblems problems;

  BodyReading(BodyKinds kinds, BodyRoom room, RouteProblems problems) {
    this.kinds = kinds;
    this.room = room;
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::read, LAST);
  }

  private void read(RoutingContext exchange) {
    BodyKinds.Kind kind = kinds.of(exchange);
    if (kind.streamed() || exchange.user() == null || !hasBody(exchange.request())) {
      exchange.next();
      return;
    }
    BodyRoom.Share share = room.share();
    exchange.addEndHandler(done -> share.close());
    collect(exchange, new BodyBytes(kind.limit(), share), share, kind.limit());
  }

  private void collect(RoutingContext exchange, BodyBytes bytes, BodyRoom.Share share, long limit) {
    HttpServerRequest request = exchange.request();
    request.exceptionHandler(gone -> share.close());
    request.endHandler(end -> handOn(exchange, bytes.whole()));
    request.handler(
        piece -> {
          BodyBytes.Outcome outcome = bytes.add(piece);
          if (outcome != BodyBytes.Outcome.TAKEN) {
            share.close();
            RestOfBody.discard(request, limit);
            problems.answer(exchange, refusal(outcome, limit));
          }
        });
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      exchange.response().writeContinue();
    }
    request.resume();
  }

  private Problem refusal(BodyBytes.Outcome outcome, long limit) {
    return outcome == BodyBytes.Outcome.NO_ROOM ? room.overload() : TooLarge.problem(limit);
  }

  private static void handOn(RoutingContext exchange, ReadBody body) {
    body.putInto(exchange);
    ((RoutingContextInternal) exchange).setBody(body.buffer());
    exchange.next();
  }

  private static boolean hasBody(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return request.getHeader("Transfer-Encoding") != null
        || length != null && !length.strip().equals("0");
  }
}
