package io.jiheng.indicators.ingest;

import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A consumer of events on a real topic, with what stands in for the counting. */
@QuarkusTest
class EventConsumerTest implements OnRealServers {

  private static final int RECORDS = 3_000;

  private final EventTopic topic = EventTopic.create();
  private final List<RunningConsumer> consumers = new ArrayList<>();

  @AfterEach
  void stop() {
    consumers.forEach(RunningConsumer::stop);
    topic.close();
  }

  @Test
  void all_records_are_counted_once_in_their_order_and_then_committed() {
    topic.send(RECORDS);

    var consumer = consumer();

    eventually(() -> assertThat(consumer.counted()).hasSize(RECORDS));
    eventually(() -> assertThat(topic.committed()).isEqualTo(topic.ends()));
    assertThat(EventTopic.offsets(consumer.counted()))
        .allSatisfy(offsets -> assertThat(offsets).isSorted().doesNotHaveDuplicates());
  }

  @Test
  void what_is_in_hand_is_not_committed_and_keeps_nobody_out_of_the_group() {
    topic.send(RECORDS);
    var counted = new CountDownLatch(1);
    var batches = new AtomicInteger();

    var consumer =
        consumer(
            batch -> {
              batches.incrementAndGet();
              await(counted);
            });
    eventually(() -> assertThat(batches).hasValue(1));
    topic.waitLongerThanTheGroupDoes();

    assertThat(topic.committed().values()).allMatch(offset -> offset == 0);
    assertThat(topic.members()).isEqualTo(1);
    counted.countDown();
    eventually(() -> assertThat(topic.committed()).isEqualTo(topic.ends()));
    assertThat(consumer.counted()).hasSize(RECORDS).doesNotHaveDuplicates();
  }

  @Test
  void who_is_stopped_commits_the_batch_in_hand_and_leaves_the_next_one_to_others() {
    topic.send(RECORDS);
    var begun = new CountDownLatch(1);
    var counted = new CountDownLatch(1);
    var first =
        consumer(
            batch -> {
              begun.countDown();
              await(counted);
            });
    await(begun);

    first.askToStop();
    counted.countDown();
    first.stop();

    var mine = first.counted();
    assertThat(topic.committed().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(mine.size());
    var second = consumer();
    eventually(() -> assertThat(second.counted()).hasSize(RECORDS - mine.size()));
    assertThat(second.counted()).doesNotContainAnyElementsOf(mine);
  }

  @Test
  void where_counting_ends_for_good_nothing_more_is_committed_and_it_is_told() {
    topic.send(RECORDS);
    var batches = new AtomicInteger();

    var first =
        consumer(
            batch -> {
              if (batches.incrementAndGet() == 1) {
                throw new StackOverflowError("of a test");
              }
            });

    eventually(
        () -> assertThat(first.end()).isInstanceOf(EventConsumer.CountingEndedException.class));
    assertThat(topic.committed().values()).allMatch(offset -> offset == 0);
    var second = consumer();
    eventually(() -> assertThat(second.counted()).hasSize(RECORDS));
  }

  @Test
  void partitions_that_another_consumer_takes_over_are_counted_once() {
    topic.send(RECORDS);
    var first = consumer();
    eventually(() -> assertThat(first.counted()).isNotEmpty());

    var second = consumer();
    eventually(() -> assertThat(topic.members()).isEqualTo(2));
    IntStream.range(0, 10).forEach(i -> topic.send(100));

    eventually(
        () ->
            assertThat(first.counted().size() + second.counted().size())
                .isEqualTo(RECORDS + 1_000));
    assertThat(second.counted()).isNotEmpty().doesNotContainAnyElementsOf(first.counted());
    eventually(() -> assertThat(topic.committed()).isEqualTo(topic.ends()));
  }

  @Test
  void who_cannot_connect_tries_again() {
    topic.send(10);
    var attempts = new AtomicInteger();

    var consumer =
        RunningConsumer.start(
            () -> {
              if (attempts.incrementAndGet() < 3) {
                throw new KafkaException("no such broker yet");
              }
              return topic.connection();
            },
            batch -> {});
    consumers.add(consumer);

    eventually(() -> assertThat(consumer.counted()).hasSize(10));
    assertThat(attempts).hasValue(3);
  }

  private RunningConsumer consumer() {
    return consumer(batch -> {});
  }

  private RunningConsumer consumer(Consumer<ConsumerRecords<String, byte[]>> before) {
    var consumer = RunningConsumer.start(topic::connection, before);
    consumers.add(consumer);
    return consumer;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
