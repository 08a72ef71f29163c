package io.jiheng.budget.door;

import io.jiheng.pattern.testing.OpenApiGuard;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class InterfaceDoorTest {

  @Test
  void the_interface_is_what_its_checked_in_description_says() {
    OpenApiGuard.assertUnchanged();
  }

  @Test
  void the_description_of_the_interface_is_worth_reading() {
    OpenApiGuard.assertWorthReading();
  }
}
