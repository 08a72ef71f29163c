package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BatchesInHandTest {

  private static final TopicPartition ONE = new TopicPartition("events", 1);
  private static final TopicPartition TWO = new TopicPartition("events", 2);
  private static final Duration NO_GRACE = Duration.ofMillis(1);

  private final BatchesInHand inHand = new BatchesInHand();
  private final CompletableFuture<Void> first = new CompletableFuture<>();
  private final CompletableFuture<Void> second = new CompletableFuture<>();

  @Test
  void only_what_is_counted_without_a_gap_is_taken_and_once() throws Exception {
    inHand.add(first, at(ONE, 10));
    inHand.add(second, at(ONE, 20));

    second.complete(null);
    inHand.settle();
    assertThat(inHand.takeCounted(Set.of(ONE))).isEmpty();

    first.complete(null);
    inHand.settle();
    assertThat(inHand.takeCounted(Set.of(ONE))).isEqualTo(at(ONE, 20));
    assertThat(inHand.takeCounted(Set.of(ONE))).isEmpty();
  }

  @Test
  void no_more_than_the_next_batch_waits() throws Exception {
    inHand.add(first, at(ONE, 10));
    assertThat(inHand.isFull()).isFalse();
    inHand.add(second, at(ONE, 20));
    assertThat(inHand.isFull()).isTrue();

    first.complete(null);
    inHand.settle();
    assertThat(inHand.isFull()).isFalse();
  }

  @Test
  void after_a_batch_that_failed_nothing_is_taken_however_often_it_is_looked_at() {
    inHand.add(first, at(ONE, 10));
    inHand.add(second, at(ONE, 20));
    first.completeExceptionally(new StackOverflowError("of a test"));
    second.complete(null);

    for (int look = 0; look < 3; look++) {
      assertThatThrownBy(inHand::settle)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(StackOverflowError.class);
      assertThat(inHand.takeCounted(Set.of(ONE))).isEmpty();
    }
  }

  @Test
  void the_waiting_batch_is_let_go_only_when_all_of_its_partitions_are_given_up() throws Exception {
    var both = new CompletableFuture<Void>();
    inHand.add(first, at(ONE, 10));
    inHand.add(second, at(ONE, 20));
    inHand.add(both, Map.of(ONE, new OffsetAndMetadata(30), TWO, new OffsetAndMetadata(5)));
    first.complete(null);

    assertThat(inHand.finish(Set.of(ONE), NO_GRACE)).isFalse();

    assertThat(second.isDone()).isFalse();
    assertThat(both.isDone()).isFalse();
    inHand.add(new CompletableFuture<>(), at(TWO, 9));
    inHand.finish(Set.of(ONE, TWO), NO_GRACE);
    assertThat(both).isCancelled();
  }

  @Test
  void what_was_let_go_moves_no_offset() throws Exception {
    inHand.add(first, at(ONE, 10));
    inHand.add(second, at(ONE, 20));
    inHand.finish(Set.of(ONE), NO_GRACE);
    first.complete(null);

    assertThat(inHand.finish(Set.of(ONE), NO_GRACE)).isTrue();

    assertThat(second).isCancelled();
    assertThat(inHand.takeCounted(Set.of(ONE))).isEqualTo(at(ONE, 10));
  }

  @Test
  void a_batch_in_hand_of_partitions_that_were_lost_commits_nothing_of_them() throws Exception {
    inHand.add(first, Map.of(ONE, new OffsetAndMetadata(10), TWO, new OffsetAndMetadata(7)));
    inHand.lose(Set.of(ONE));
    first.complete(null);
    inHand.settle();

    assertThat(inHand.takeCounted(Set.of(ONE, TWO))).isEqualTo(at(TWO, 7));
  }

  @Test
  void what_could_not_be_committed_is_taken_again_unless_more_is_counted() throws Exception {
    inHand.giveBack(at(ONE, 10));
    assertThat(inHand.takeCounted(Set.of(ONE))).isEqualTo(at(ONE, 10));

    inHand.add(first, at(ONE, 20));
    first.complete(null);
    inHand.settle();
    inHand.giveBack(at(ONE, 10));
    assertThat(inHand.takeCounted(Set.of(ONE))).isEqualTo(at(ONE, 20));
  }

  @Test
  void offsets_of_partitions_that_others_have_now_are_not_taken() {
    inHand.giveBack(at(TWO, 7));

    assertThat(inHand.takeCounted(Set.of(ONE))).isEmpty();
    assertThat(inHand.takeCounted(Set.of(ONE, TWO))).isEmpty();
  }

  private static Map<TopicPartition, OffsetAndMetadata> at(TopicPartition partition, long offset) {
    return Map.of(partition, new OffsetAndMetadata(offset));
  }
}
