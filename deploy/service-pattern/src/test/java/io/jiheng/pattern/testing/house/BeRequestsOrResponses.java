package io.jiheng.pattern.testing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;

/** Wants the names of records that go over HTTP to end in {@code Request} or {@code Response}. */
final class BeRequestsOrResponses extends ArchCondition<JavaClass> {

  private Set<JavaClass> overHttp = Set.of();

  BeRequestsOrResponses() {
    super("be called …Request or …Response where they go over HTTP");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    overHttp = HttpTypes.among(all);
  }

  @Override
  public void check(JavaClass one, ConditionEvents events) {
    var name = one.getSimpleName();
    if (overHttp.contains(one) && !name.endsWith("Request") && !name.endsWith("Response")) {
      events.add(
          SimpleConditionEvent.violated(
              one,
              one.getDescription()
                  + " goes over HTTP and is called neither Request nor Response "
                  + one.getSourceCodeLocation()));
    }
  }
}
