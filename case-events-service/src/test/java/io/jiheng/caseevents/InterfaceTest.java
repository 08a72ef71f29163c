package io.jiheng.caseevents;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.OpenApiGuard;
import io.jiheng.pattern.testing.ProblemTexts;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class InterfaceTest {

  @Test
  void theInterfaceIsTheOneThatIsCheckedIn() {
    OpenApiGuard.assertUnchanged();
  }

  @Test
  void everyOperationIsDescribed() {
    OpenApiGuard.assertWorthReading();
  }

  @Test
  void everyProblemHasItsWordsInBothLanguages() {
    ProblemTexts.assertComplete();
  }
}
