package io.jiheng.caseevents.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the door takes at once. */
@ConfigMapping(prefix = "jiheng.intake")
public interface IntakeConfig {

  /** The largest body of a single event, and the longest line of NDJSON. */
  @WithDefault("1M")
  MemorySize eventLimit();

  /** The largest body of a batch, and of an atomic NDJSON body. */
  @WithDefault("16M")
  MemorySize batchLimit();

  /** The most events of a batch, and of an atomic NDJSON body. */
  @WithDefault("10000")
  int batchEvents();

  /** After so many failed lines an NDJSON body is read no further. */
  @WithDefault("1000")
  int lineFailures();

  /** The most lines of one NDJSON body that wait for Kafka's acknowledgement. */
  @WithDefault("2000")
  int lineWindow();

  /** The most requests in hand at once; with the streams, under the number of worker threads. */
  @WithDefault("128")
  int requestsInHand();

  /** The most NDJSON bodies that come in at once; with the requests in hand, as many threads. */
  @WithDefault("200")
  int streamsInHand();

  /** When to come again after a refusal for overload or for Kafka being out of reach. */
  @WithDefault("2S")
  Duration retryAfter();
}
