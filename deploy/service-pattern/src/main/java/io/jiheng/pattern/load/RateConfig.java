package io.jiheng.pattern.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** How many requests one client may send 限流. A client is who the token names. */
@ConfigMapping(prefix = "jiheng.rate")
interface RateConfig {

  /** Of every client that is not named among {@link #clients}. */
  @WithParentName
  Rates everybody();

  /** Of clients that need more, or may have less, by the name in their tokens. */
  Map<String, Rates> clients();

  /** The rates of a client; requests, however many events one brings. */
  interface Rates {

    @WithDefault("200")
    long readsPerSecond();

    @WithDefault("2000")
    long readsBurst();

    @WithDefault("500")
    long writesPerSecond();

    @WithDefault("5000")
    long writesBurst();
  }
}
