package io.jiheng.caseevents;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.AccessTable;
import io.jiheng.pattern.testing.Belongings;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class AccessTableTest {

  @Test
  void whoMayNotIsRefused() {
    new AccessTable(of("冀9811"), of("冀9822"), of("冀9833")).assertHolds(Map.of());
  }

  /** The service keeps nothing of anybody. */
  private static Belongings of(String court) {
    return new Belongings(
        Map.of("courts", List.of(court), "sources", List.of("urn:" + court)),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of("source", "urn:" + court, "subject", "(2023)" + court + "民初1号"));
  }
}
