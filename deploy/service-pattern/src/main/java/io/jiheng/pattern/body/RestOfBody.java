package io.jiheng.pattern.body;

import io.vertx.core.http.HttpServerRequest;

/**
 * What still comes of a body that is refused. A client that is cut off while it sends never sees
 * the answer, so up to some times the limit is read and thrown away; beyond that the connection is
 * closed.
 */
final class RestOfBody {

  private static final int WORTH_READING_OFF = 8;

  private RestOfBody() {}

  static void discard(HttpServerRequest request, long limit) {
    if (request.isEnded()) {
      return;
    }
    long most = request.bytesRead() + WORTH_READING_OFF * limit;
    request.exceptionHandler(gone -> {});
    request.endHandler(end -> {});
    request.handler(
        ignored -> {
          if (request.bytesRead() > most) {
            request.connection().close();
          }
        });
    request.resume();
  }
}
