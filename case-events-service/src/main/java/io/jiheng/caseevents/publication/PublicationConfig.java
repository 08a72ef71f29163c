package io.jiheng.caseevents.publication;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are handed to Kafka. */
@ConfigMapping(prefix = "jiheng.publication")
public interface PublicationConfig {

  /** The topic of the events. */
  @WithDefault("case-events")
  String topic();

  /** How long a record waits for company; every wait is added to each single event's answer. */
  @WithDefault("0S")
  Duration linger();

  /** none, lz4, zstd, snappy or gzip. */
  @WithDefault("none")
  String compression();

  /** The most that one record set to one partition holds. */
  @WithDefault("128K")
  MemorySize recordSet();

  /** Records not yet acknowledged, all together. */
  @WithDefault("16M")
  MemorySize buffer();

  /** How long a send waits for the brokers to be found or for room in the buffer. */
  @WithDefault("3S")
  Duration patience();

  /** After how long an event that is not acknowledged counts as not delivered. */
  @WithDefault("15S")
  Duration deliveryTimeout();

  /** How long one request to a broker may take; several fit into the delivery timeout. */
  @WithDefault("5S")
  Duration requestTimeout();

  /** After how long Kafka gives up an atomic batch whose sender has gone. */
  @WithDefault("15S")
  Duration transactionTimeout();

  /** Names this replica's transactions; no two replicas may have the same. */
  @WithDefault("case-events-${HOSTNAME:localhost}-${quarkus.http.port:8081}")
  String transactionalId();
}
