package io.jiheng.pattern.health;

import java.util.Optional;

/** Tells whether one worker is alive. */
public interface Lifesign {

  /** The worker's name in the answer of the health checks. */
  String worker();

  /** What is wrong with it; absent while it is alive. */
  Optional<String> trouble();
}
