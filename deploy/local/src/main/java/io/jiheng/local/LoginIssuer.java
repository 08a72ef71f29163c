package io.jiheng.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * Signs people in who open a page of this stack 本机登录: a page offers the roles by name, without
 * passwords. It listens on this machine alone and signs with a key of its own that ends with it.
 */
final class LoginIssuer implements AutoCloseable {

  private static final String ISSUER = "jiheng";
  private static final String PAGE = "/login/login.html";
  private static final long TOKEN_SECONDS = 3_600;

  /** It tells of every connection; held here, or its level would be forgotten. */
  private static final Logger HTTP_LOG = Logger.getLogger("mockwebserver3.MockWebServer");

  private final MockOAuth2Server server;
  private final int port;

  private LoginIssuer(MockOAuth2Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts it on that port of this machine.
   *
   * @param directory where the page that it shows is put
   */
  static LoginIssuer start(int port, Path directory) throws IOException {
    HTTP_LOG.setLevel(Level.SEVERE);
    Path page = Files.createDirectories(directory).resolve("login.html");
    try (InputStream shown = LoginIssuer.class.getResourceAsStream(PAGE)) {
      Files.copy(shown, page, StandardCopyOption.REPLACE_EXISTING);
    }
    var tokens =
        new DefaultOAuth2TokenCallback(
            ISSUER, ISSUER, "JWT", List.of(TokenMint.AUDIENCE), Map.of(), TOKEN_SECONDS);
    var server =
        new MockOAuth2Server(
            new OAuth2Config(
                true,
                page.toString(),
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(tokens),
                new MockWebServerWrapper()));
    server.start(InetAddress.getLoopbackAddress(), port);
    return new LoginIssuer(server, port);
  }

  /** What the services know it by. */
  static String address(int port) {
    return "http://localhost:" + port + "/" + ISSUER;
  }

  String address() {
    return address(port);
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
