package io.jiheng.indicators.ingest;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Whose events in the topic are counted 来源登记. */
@ConfigMapping(prefix = "jiheng.publishers")
interface PublishersConfig {

  /**
   * Each source with a court that it may speak for, as {@code source=court}; none: every source,
   * because nobody but the door may write to the topic. The case-events-service takes the same.
   */
  Optional<List<String>> sources();
}
