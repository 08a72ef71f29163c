package io.jiheng.local;

import java.io.IOException;

/** Waits until what was started can be used (就绪). */
final class Readiness {
  private static final long POLL_MILLIS = 200;
  private static final int POLLS_UNTIL_A_WORD = 75;

  private final Children children;
  private final Rest rest;
  private final Narrator narrator;

  Readiness(Children children, Rest rest, Narrator narrator) {
    this.children = children;
    this.rest = rest;
    this.narrator = narrator;
  }

  /** Until the program has logged a line that begins with READY. */
  void awaitWord(Child child) throws IOException, InterruptedException, ChildDied {
    for (int polls = 1; child.logged().stream().noneMatch(l -> l.startsWith("READY")); polls++) {
      pause(polls, child.name());
    }
  }

  void awaitAnswer(Service service) throws IOException, InterruptedException, ChildDied {
    for (int polls = 1; !rest.isUp(service.atManagement("/q/health/ready")); polls++) {
      pause(polls, service.name());
    }
  }

  private void pause(int polls, String name) throws IOException, InterruptedException, ChildDied {
    children.check();
    if (polls % POLLS_UNTIL_A_WORD == 0) {
      narrator.tell("仍在等待 still waiting: %s", name);
    }
    Thread.sleep(POLL_MILLIS);
  }
}
