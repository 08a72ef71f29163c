package io.jiheng.budget.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jiheng.embedded.EmbeddedStack;
import io.jiheng.embedded.KillableProgram;
import io.jiheng.pattern.testing.TestKeysResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service where nobody has set the password of its database. */
class WithoutPasswordIT {

  @TempDir Path directory;

  @Test
  void it_does_not_start_and_names_what_is_missing() throws IOException {
    Path log = directory.resolve("service.log");
    var environment =
        TestKeysResource.environmentWith(
            Map.of(
                "JIHENG_DB_URL", EmbeddedStack.freshDatabase("nopassword"),
                "JIHENG_DB_USER", "postgres",
                "QUARKUS_HTTP_PORT", String.valueOf(KillableProgram.freePort())));
    try (var service =
        new KillableProgram(Path.of(System.getProperty("service.program")), log, environment)) {
      service.start();

      await().atMost(Duration.ofMinutes(2)).until(() -> !service.isAlive());

      assertThat(Files.readString(log)).contains("JIHENG_DB_PASSWORD");
    }
  }
}
