package io.jiheng.pattern.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is done at once. */
@ConfigMapping(prefix = "jiheng.load")
interface LoadConfig {

  /** Requests in hand at once; under the number of worker threads, of which health needs one. */
  @WithDefault("150")
  int requestsInHand();

  /** When to come again after a refusal. */
  @WithDefault("2S")
  Duration retryAfter();
}
