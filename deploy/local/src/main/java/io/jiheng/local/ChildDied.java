package io.jiheng.local;

import java.io.IOException;

/** A process that was to keep running has ended by itself; the message shows its last words. */
final class ChildDied extends Exception {
  private static final long serialVersionUID = 1L;

  ChildDied(Child child) throws IOException {
    super(
        "%s 意外退出（%d），其日志末尾如下。 %1$s has ended (%2$d); the end of its log:%n%s"
            .formatted(child.name(), child.process().exitValue(), child.logTail()));
  }
}
