package io.jiheng.pattern.body;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * A body that was read whole 已读请求体: its bytes, to be used without a copy and not to be changed.
 *
 * @param size how many of the bytes belong to it
 */
public record ReadBody(byte[] bytes, int size) {

  private static final String KEY = ReadBody.class.getName();

  /** The body of a request; absent where it has none, or comes as a stream. */
  public static Optional<ReadBody> of(RoutingContext exchange) {
    return Optional.ofNullable(exchange.get(KEY));
  }

  void putInto(RoutingContext exchange) {
    exchange.put(KEY, this);
  }

  Buffer buffer() {
    return BufferImpl.buffer(Unpooled.wrappedBuffer(bytes, 0, size));
  }
}
