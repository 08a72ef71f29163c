package io.jiheng.indicators.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Keeps what a consumer has polled and not yet committed: the batch that is counted, the next one,
 * and up to where everything is counted. One thread alone uses it.
 */
final class BatchesInHand {

  /** One is counted while the next one waits: the counting never waits for a poll. */
  private static final int MOST = 2;

  private final Deque<Batch> batches = new ArrayDeque<>();
  private final Map<TopicPartition, OffsetAndMetadata> counted = new HashMap<>();

  private record Batch(Future<?> counting, Map<TopicPartition, OffsetAndMetadata> next) {}

  /**
   * Takes a batch.
   *
   * @param counting ends when the batch is counted; batches are counted in the order of their
   *     coming
   * @param next where each of its partitions goes on after it
   */
  void add(Future<?> counting, Map<TopicPartition, OffsetAndMetadata> next) {
    batches.add(new Batch(counting, new HashMap<>(next)));
  }

  boolean isFull() {
    return batches.size() >= MOST;
  }

  /**
   * Puts those away that are counted.
   *
   * @throws ExecutionException where counting has ended for good; nothing after that is counted
   */
  void settle() throws ExecutionException, InterruptedException {
    while (!batches.isEmpty() && batches.peek().counting().isDone()) {
      settleFirst();
    }
  }

  /**
   * Lets waiting batches go whose partitions are all among those that are given up, and waits for
   * the one in work.
   *
   * @return false where that one is not counted after the time of grace: it counts on, and whoever
   *     is given its records next finds them counted
   */
  boolean finish(Collection<TopicPartition> givenUp, Duration grace)
      throws ExecutionException, InterruptedException {
    settle();
    batches.stream()
        .skip(1)
        .filter(batch -> givenUp.containsAll(batch.next().keySet()))
        .forEach(batch -> batch.counting().cancel(false));
    if (batches.isEmpty() || Collections.disjoint(batches.peek().next().keySet(), givenUp)) {
      return true;
    }
    try {
      batches.peek().counting().get(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return false;
    }
    settle();
    return true;
  }

  /** Forgets partitions that another consumer has now. */
  void lose(Collection<TopicPartition> partitions) {
    counted.keySet().removeAll(partitions);
    batches.forEach(batch -> batch.next().keySet().removeAll(partitions));
  }

  /** Up to where these partitions are counted, where that was not taken before. */
  Map<TopicPartition, OffsetAndMetadata> takeCounted(Set<TopicPartition> assigned) {
    counted.keySet().retainAll(assigned);
    var taken = Map.copyOf(counted);
    counted.clear();
    return taken;
  }

  /** Gives back what was taken and could not be committed; what is counted since then stands. */
  void giveBack(Map<TopicPartition, OffsetAndMetadata> uncommitted) {
    uncommitted.forEach(counted::putIfAbsent);
  }

  /** One that failed stays: what comes after it must not be committed. */
  private void settleFirst() throws ExecutionException, InterruptedException {
    var first = batches.peek();
    try {
      first.counting().get();
      counted.putAll(first.next());
    } catch (CancellationException e) {
      // It was let go with its partitions. Had it just begun, it counts on, and will be found
      // counted.
    }
    batches.remove();
  }
}
