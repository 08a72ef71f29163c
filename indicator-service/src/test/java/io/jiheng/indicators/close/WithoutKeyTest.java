package io.jiheng.indicators.close;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.embedded.PostgresTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A service that nobody gave a key. */
@QuarkusTest
@TestProfile(WithoutKeyTest.NoKey.class)
class WithoutKeyTest {

  /** Everything else that tests run on. */
  public static final class NoKey implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(PostgresTestResource.class),
          new TestResourceEntry(
              KafkaTestResource.class,
              Map.of(
                  "topics", "case-events:4,case-events-dead-letter:1,indicator-values:4:compact")),
          new TestResourceEntry(TestKeysResource.class));
    }
  }

  @Test
  void withoutAKeyNothingIsClosedAndTheMissingSettingIsNamed() {
    Approver.of("冀2441")
        .close("COURT", "2023-06")
        .statusCode(503)
        .body("code", equalTo("close-key-missing"))
        .body("setting", equalTo("jiheng.close.signing-key"))
        .body("detail", containsString("未配置 jiheng.close.signing-key"))
        .body("detail", containsString("JIHENG_CLOSE_SIGNING_KEY"));
    Approver.as(Set.of("冀2441"), "viewer")
        .get("/api/v1/closes/signing-key")
        .then()
        .statusCode(200)
        .body("keys", empty());
    Approver.of("冀2441").list(Map.of()).statusCode(200).body("total", equalTo(0));
  }
}
