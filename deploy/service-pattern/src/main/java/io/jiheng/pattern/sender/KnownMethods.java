package io.jiheng.pattern.sender;

import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Set;

/**
 * Gives methods that nobody knows one name 未知方法: metrics remember every method that they have seen,
 * and a sender can invent as many as it likes.
 */
final class KnownMethods {

  /** Of RFC 9110, 9.3, and RFC 5789. */
  private static final Set<HttpMethod> KNOWN =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.DELETE,
          HttpMethod.CONNECT,
          HttpMethod.OPTIONS,
          HttpMethod.TRACE,
          HttpMethod.PATCH);

  private static final HttpMethod OTHER = HttpMethod.valueOf("OTHER");

  private KnownMethods() {}

  /** Renames the method of a request where it is none of them; it is refused all the same. */
  static void bound(HttpRequest request) {
    if (!KNOWN.contains(request.method())) {
      request.setMethod(OTHER);
    }
  }
}
