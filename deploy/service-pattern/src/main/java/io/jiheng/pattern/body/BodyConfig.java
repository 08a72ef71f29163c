package io.jiheng.pattern.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much of a request's body is taken 请求体上限. */
@ConfigMapping(prefix = "jiheng.body")
interface BodyConfig {

  /** The largest body of a kind that is not named among {@link #limits}. */
  @WithDefault("1M")
  MemorySize limit();

  /** The largest body of a kind: by media type, or by path, which goes before its media type. */
  Map<String, MemorySize> limits();

  /** Media types that are read while they come, by whoever takes them; all others come whole. */
  Optional<Set<String>> streams();

  /** The most memory for the bodies of all requests in hand. */
  @WithDefault("16M")
  MemorySize inHand();

  /** When to come again after a refusal for lack of that memory. */
  @WithDefault("2S")
  Duration retryAfter();
}
