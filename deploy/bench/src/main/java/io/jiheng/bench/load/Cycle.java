package io.jiheng.bench.load;

import java.util.List;
import java.util.function.Supplier;

/** The same things over and over, in their order; for one thread. */
public final class Cycle<T> implements Supplier<T> {

  private final List<T> things;
  private int next;

  public Cycle(List<T> things) {
    this.things = List.copyOf(things);
  }

  @Override
  public T get() {
    T thing = things.get(next);
    next = next + 1 == things.size() ? 0 : next + 1;
    return thing;
  }
}
