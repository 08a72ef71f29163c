package io.jiheng.indicators.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Sets how the topic of events is read 事件消费. */
@ConfigMapping(prefix = "jiheng.ingest")
interface IngestConfig {

  String topic();

  /** The consumer group, in which the replicas share the partitions. */
  @WithDefault("indicator-service")
  String group();

  /** How many consumers one replica has; each polls and counts in threads of its own. */
  @WithDefault("2")
  int consumers();

  /** So many records at most are one batch: a backlog comes in large ones, a trickle in small. */
  @WithDefault("2000")
  int batch();

  /** So many bytes at most are fetched at once, of a partition and of all. */
  @WithDefault("1048576")
  int partitionFetch();

  @WithDefault("4194304")
  int fetch();

  /**
   * How long a broker waits for a member that does not poll. Polls go on while a batch is in hand;
   * after a crash of the broker a group was seen to wait as long for members that are gone.
   */
  @WithDefault("60s")
  Duration longestSilence();

  /** How often the offsets of what is counted are committed. */
  @WithDefault("1s")
  Duration commitEvery();

  /** How long a batch in hand may go on when the service stops or its partitions are taken away. */
  @WithDefault("5s")
  Duration grace();
}
