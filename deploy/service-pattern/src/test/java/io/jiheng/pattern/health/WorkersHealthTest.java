package io.jiheng.pattern.health;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class WorkersHealthTest {

  @Inject Lifesigns signs;

  @ParameterizedTest
  @ValueSource(strings = {"live", "ready"})
  void is_down_while_a_worker_has_ended(String check) {
    Turns worker = signs.onDemand("worker " + check, Duration.ofMinutes(1));
    health(check, 200, "worker " + check, "alive");

    assertThatThrownBy(
            () ->
                worker.take(
                    turn -> {
                      throw new OutOfMemoryError();
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    health(check, 503, "worker " + check, "ended: java.lang.OutOfMemoryError");

    worker.take(turn -> {});
    health(check, 200, "worker " + check, "alive");
  }

  private static void health(String check, int status, String worker, String said) {
    givenManagement()
        .get("/q/health/" + check)
        .then()
        .statusCode(status)
        .body("checks.find { it.name == 'workers' }.data.'%s'".formatted(worker), equalTo(said));
  }
}
