package io.jiheng.indicators.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often others are told what changed. */
@ConfigMapping(prefix = "jiheng.publish")
public interface PublishConfig {

  /** How often it is looked for changes, for the topic and for every stream. */
  @WithDefault("1s")
  Duration every();

  /** After how long without a change a stream shows that it is alive. */
  @WithDefault("15s")
  Duration heartbeat();

  /** How many streams may be open at once; each looks for changes as often as {@link #every()}. */
  @WithDefault("500")
  int streams();

  /** How many of them one listener may have. */
  @WithDefault("50")
  int streamsOfOne();
}
