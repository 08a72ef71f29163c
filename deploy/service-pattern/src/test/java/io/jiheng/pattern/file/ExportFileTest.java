package io.jiheng.pattern.file;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.app.ExportResource;
import io.jiheng.pattern.testing.OpenRequest;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class ExportFileTest {

  private static final String TOKEN = TestTokens.of("viewer");

  private static final String HEAD =
      "GET /api/v1/sample/export?whenGone=true HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
          + TOKEN
          + "\r\n\r\n";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** More than there are places for. */
  private static final int MANY = 20;

  @Test
  void who_hangs_up_while_a_file_is_written_keeps_no_place_for_files() throws IOException {
    for (int i = 0; i < MANY; i++) {
      int begun = ExportResource.BEGUN.get();
      int inVain = ExportResource.IN_VAIN.get();
      try (var request = OpenRequest.connected()) {
        request.send(HEAD);
        await().atMost(PATIENCE).until(() -> ExportResource.BEGUN.get() > begun);
      }
      await().atMost(PATIENCE).until(() -> ExportResource.IN_VAIN.get() > inVain);
    }

    given()
        .auth()
        .oauth2(TOKEN)
        .get("/api/v1/sample/export")
        .then()
        .statusCode(200)
        .body(equalTo("a,b\n"));
  }
}
