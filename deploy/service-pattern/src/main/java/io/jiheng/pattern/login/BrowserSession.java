package io.jiheng.pattern.login;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Tells requests that come with the session of a browser 浏览器会话 from those with a token. */
final class BrowserSession {

  private static final String COOKIE = "q_session_" + LoginConfig.TENANT;

  private BrowserSession() {}

  /** Whether nothing but the session can say who sends the request. */
  static boolean isIn(HttpServerRequest request) {
    return !request.headers().contains(HttpHeaders.AUTHORIZATION)
        && request.cookies().stream().map(Cookie::getName).anyMatch(BrowserSession::isSession);
  }

  /** A long session is kept in several cookies, which differ in what follows the name. */
  private static boolean isSession(String cookie) {
    return cookie.startsWith(COOKIE);
  }
}
