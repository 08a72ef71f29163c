package io.jiheng.pattern.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is asked of every token 令牌. */
@ConfigMapping(prefix = "jiheng.token")
interface TokenConfig {

  /** The longest time from the issue of a token to its expiry. */
  @WithDefault("12H")
  Duration life();
}
