package io.jiheng.pattern.problem;

import java.io.IOException;
import java.util.Arrays;

/**
 * Tells a form that cannot be taken apart 表单有误 from a fault of our own: its reader has no type for
 * it, and throws whatever it stumbles over.
 */
final class MalformedForm {

  private static final String READER = "org.jboss.resteasy.reactive.server.core.multipart.";
  private static final String MALFORMED = "MalformedMessageException";
  private static final String ENDS_EARLY = "Connection terminated parsing multipart request";

  private MalformedForm() {}

  static boolean isIn(Throwable fault) {
    if (fault == null
        || Arrays.stream(fault.getStackTrace()).noneMatch(MalformedForm::isOfReader)) {
      return false;
    }
    // A disk that is full is no fault of the form.
    return !(fault instanceof IOException)
        || ENDS_EARLY.equals(fault.getMessage())
        || fault.getClass().getSimpleName().equals(MALFORMED);
  }

  private static boolean isOfReader(StackTraceElement frame) {
    return frame.getClassName().startsWith(READER);
  }
}
