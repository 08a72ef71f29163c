package io.jiheng.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;

/**
 * All that was started and runs, in groups; what was started last is stopped first, the members of
 * a group together.
 */
final class Children {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Home home;
  private final Narrator narrator;
  private final List<List<Child>> groups = new CopyOnWriteArrayList<>();

  Children(Home home, Narrator narrator) {
    this.home = home;
    this.narrator = narrator;
  }

  List<Child> start(List<Program> programs) throws IOException {
    List<Child> group = new CopyOnWriteArrayList<>();
    groups.add(group);
    for (Program program : programs) {
      group.add(Child.logging(program, home));
    }
    return List.copyOf(group);
  }

  /**
   * Runs a program that comes to an end by itself and waits for it.
   *
   * @return its exit code
   * @throws ChildDied when meanwhile another child has ended
   */
  int runThrough(Program program) throws IOException, InterruptedException, ChildDied {
    Child child = Child.talking(program, home);
    List<Child> group = List.of(child);
    groups.add(group);
    await(all());
    if (child.process().isAlive()) {
      check();
    }
    int code = child.process().waitFor();
    groups.remove(group);
    child.forget();
    return code;
  }

  /**
   * @throws ChildDied if one has ended
   */
  void check() throws IOException, ChildDied {
    for (Child child : all()) {
      if (!child.process().isAlive()) {
        throw new ChildDied(child);
      }
    }
  }

  /** Returns never but by interruption or a child's death. */
  void awaitDeath() throws IOException, InterruptedException, ChildDied {
    while (true) {
      await(all());
      check();
    }
  }

  /**
   * @return whether there was anything to stop
   */
  boolean stopAll() throws IOException, InterruptedException {
    List<List<Child>> lastFirst = new ArrayList<>(groups);
    Collections.reverse(lastFirst);
    for (List<Child> group : lastFirst) {
      List<Child> living = group.stream().filter(child -> child.process().isAlive()).toList();
      living.forEach(child -> narrator.tell("停止 stopping %s", child.name()));
      living.forEach(child -> child.process().destroy());
      for (Child child : group) {
        Stopping.stop(child.process().toHandle(), PATIENCE);
        child.forget();
      }
      groups.remove(group);
    }
    return !lastFirst.isEmpty();
  }

  /** Leaves no time for anything; what was acknowledged is on disk nevertheless. */
  void killAll() {
    all().forEach(child -> child.process().destroyForcibly());
  }

  private List<Child> all() {
    return groups.stream().flatMap(List::stream).toList();
  }

  /** Until one of them has ended. */
  private static void await(List<Child> children) throws InterruptedException {
    CompletableFuture<?>[] ends =
        children.stream()
            .map(child -> child.process().onExit())
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.anyOf(ends).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
