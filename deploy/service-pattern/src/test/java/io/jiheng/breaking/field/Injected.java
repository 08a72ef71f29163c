package io.jiheng.breaking.field;

import jakarta.inject.Inject;
import java.time.Clock;

/** Has its clock injected past its constructor. */
public class Injected {

  @Inject Clock clock;
}
