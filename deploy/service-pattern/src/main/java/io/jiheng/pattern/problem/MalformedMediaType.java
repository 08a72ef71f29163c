package io.jiheng.pattern.problem;

import java.util.Arrays;

/**
 * Tells an {@code Accept} header that nobody can read 媒体类型有误 from a fault of our own: the framework
 * reads it when it is asked what the caller accepts, and has no type for what it stumbles over.
 */
final class MalformedMediaType {

  private static final String READER =
      "org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate";

  private MalformedMediaType() {}

  static boolean isIn(Throwable fault) {
    return fault instanceof IllegalArgumentException
        && Arrays.stream(fault.getStackTrace())
            .limit(1)
            .anyMatch(frame -> frame.getClassName().equals(READER));
  }
}
