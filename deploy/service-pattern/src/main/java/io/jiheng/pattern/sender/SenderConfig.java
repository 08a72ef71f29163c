package io.jiheng.pattern.sender;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How slow the other side of a connection may be. */
@ConfigMapping(prefix = "jiheng.sender")
interface SenderConfig {

  /** From the first byte of a request to the end of its head. */
  @WithDefault("15S")
  Duration head();

  /**
   * The fewest bytes of a body a second, in the mean; time in which we do not read is not counted.
   */
  @WithDefault("1K")
  MemorySize bytesPerSecond();

  /** How long a body may come more slowly than that when it begins. */
  @WithDefault("15S")
  Duration grace();

  /** How long an answer may lie unread. */
  @WithDefault("30S")
  Duration unread();

  /** How long a connection may lie idle between requests. */
  @WithDefault("2M")
  Duration idle();
}
