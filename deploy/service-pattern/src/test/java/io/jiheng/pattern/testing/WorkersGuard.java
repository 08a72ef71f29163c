package io.jiheng.pattern.testing;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Holds that the health of a service tells of all who must never stop 后台工作. */
public final class WorkersGuard {

  private WorkersGuard() {}

  /** Asserts that liveness and readiness watch exactly these workers, all of them alive. */
  public static void assertWatched(String... workers) {
    assertThat(watched("live")).containsOnlyKeys(workers).allSatisfy(WorkersGuard::alive);
    assertThat(watched("ready")).containsOnlyKeys(workers).allSatisfy(WorkersGuard::alive);
  }

  private static void alive(String worker, String said) {
    assertThat(said).as(worker).isEqualTo("alive");
  }

  private static Map<String, String> watched(String check) {
    return givenManagement()
        .get("/q/health/" + check)
        .then()
        .statusCode(200)
        .extract()
        .path("checks.find { it.name == 'workers' }.data");
  }
}
