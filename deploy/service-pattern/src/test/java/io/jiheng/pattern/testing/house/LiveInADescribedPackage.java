package io.jiheng.pattern.testing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Wants a {@code package-info.java} beside a class. */
final class LiveInADescribedPackage extends ArchCondition<JavaClass> {

  LiveInADescribedPackage() {
    super("live in a package with a package-info.java");
  }

  @Override
  public void check(JavaClass one, ConditionEvents events) {
    if (one.getPackage().tryGetPackageInfo().isEmpty()) {
      events.add(
          SimpleConditionEvent.violated(
              one,
              one.getDescription()
                  + " lives in a package without package-info.java "
                  + one.getSourceCodeLocation()));
    }
  }
}
