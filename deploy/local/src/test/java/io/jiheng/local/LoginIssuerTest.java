package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginIssuerTest {

  @Test
  void services_find_it_and_its_page_offers_every_role(@TempDir Path directory)
      throws IOException, InterruptedException {
    int port = freePort();
    try (LoginIssuer issuer = LoginIssuer.start(port, directory)) {
      URI description = URI.create(issuer.address() + "/.well-known/openid-configuration");
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(description).build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"" + issuer.address() + "\"");
    }
    String page = Files.readString(directory.resolve("login.html"));
    assertThat(Role.values())
        .allSatisfy(role -> assertThat(page).contains("\"roles\":[\"" + role.claim() + "\"]"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }
}
