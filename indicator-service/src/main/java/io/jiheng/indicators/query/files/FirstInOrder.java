package io.jiheng.indicators.query.files;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps the first in an order of any number of things that come in none. However many they are,
 * only as many are held as are wanted.
 */
public final class FirstInOrder<T> {

  private final int wanted;
  private final Comparator<? super T> order;
  private final PriorityQueue<T> held;
  private long total;

  public FirstInOrder(int wanted, Comparator<? super T> order) {
    this.wanted = wanted;
    this.order = order;
    this.held = new PriorityQueue<>(order.reversed());
  }

  public void add(T one) {
    total++;
    held.add(one);
    if (held.size() > wanted) {
      held.remove();
    }
  }

  /** Those held. */
  public List<T> inOrder() {
    return held.stream().sorted(order).toList();
  }

  /** How many came. */
  public long total() {
    return total;
  }
}
