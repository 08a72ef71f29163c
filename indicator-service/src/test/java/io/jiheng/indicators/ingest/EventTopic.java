package io.jiheng.indicators.ingest;

import static io.jiheng.indicators.Ask.eventually;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A topic of a test's own, and the group that reads it. */
final class EventTopic implements AutoCloseable {

  static final Settings CONFIG = new Settings();

  private static final int PARTITIONS = 4;
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);

  private final Admin admin = Admin.create(servers());
  private final String name = "consumer-test-" + UUID.randomUUID();
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(servers(), new StringSerializer(), new ByteArraySerializer());

  /** Where a record stands. */
  record Place(int partition, long offset) {

    static List<Place> of(ConsumerRecords<String, byte[]> records) {
      var places = new ArrayList<Place>();
      records.forEach(record -> places.add(new Place(record.partition(), record.offset())));
      return places;
    }
  }

  /** As in production, but for what would take too long in a test. */
  record Settings(String topic, String group) implements IngestConfig {

    Settings() {
      this("", "");
    }

    @Override
    public int consumers() {
      return 1;
    }

    @Override
    public int batch() {
      return 200;
    }

    @Override
    public int partitionFetch() {
      return 1 << 20;
    }

    @Override
    public int fetch() {
      return 1 << 22;
    }

    @Override
    public Duration longestSilence() {
      return LONGEST_SILENCE;
    }

    @Override
    public Duration commitEvery() {
      return Duration.ofMillis(50);
    }

    @Override
    public Duration grace() {
      return Duration.ofSeconds(30);
    }
  }

  private EventTopic() {
    await(admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1))).all());
  }

  /** A new topic; it loses what is sent to a partition before that answers. */
  static EventTopic create() {
    var topic = new EventTopic();
    eventually(() -> assertThatCode(topic::ends).doesNotThrowAnyException());
    return topic;
  }

  EventConnection connection() {
    return EventConnection.open(
        servers(), "consumer-test", new Settings(name, name), new SimpleMeterRegistry());
  }

  /** Sends so many records, and returns when Kafka has them. */
  void send(int count) {
    var sent = new ArrayList<Future<?>>();
    for (int i = 0; i < count; i++) {
      sent.add(producer.send(new ProducerRecord<>(name, "case-" + i, new byte[100])));
    }
    sent.forEach(EventTopic::await);
  }

  /** The end of each partition. */
  Map<Integer, Long> ends() {
    var ends = new TreeMap<Integer, Long>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      var place = new TopicPartition(name, partition);
      var asked = admin.listOffsets(Map.of(place, OffsetSpec.latest())).partitionResult(place);
      ends.put(partition, await(asked).offset());
    }
    return ends;
  }

  /** Up to where the group has committed each partition; 0 where it has not. */
  Map<Integer, Long> committed() {
    var committed = new TreeMap<Integer, Long>();
    var offsets = await(admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata());
    for (int partition = 0; partition < PARTITIONS; partition++) {
      var offset = offsets.get(new TopicPartition(name, partition));
      committed.put(partition, offset == null ? 0 : offset.offset());
    }
    return committed;
  }

  /** How many consumers share the partitions; none while they are about to share them anew. */
  int members() {
    var group = await(admin.describeConsumerGroups(List.of(name)).describedGroups().get(name));
    return group.groupState() == GroupState.STABLE ? group.members().size() : 0;
  }

  /** The offsets of each partition, in the order given. */
  static Collection<List<Long>> offsets(Collection<Place> places) {
    return places.stream()
        .collect(groupingBy(Place::partition, mapping(Place::offset, toList())))
        .values();
  }

  void waitLongerThanTheGroupDoes() {
    try {
      Thread.sleep(LONGEST_SILENCE.plusSeconds(2).toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
    await(admin.deleteTopics(List.of(name)).all());
    admin.close();
  }

  private static Map<String, Object> servers() {
    return Map.of(
        "bootstrap.servers",
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
  }

  private static <T> T await(KafkaFuture<T> asked) {
    return await((Future<T>) asked.toCompletionStage().toCompletableFuture());
  }

  private static <T> T await(Future<T> asked) {
    try {
      return asked.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
