package io.jiheng.pattern.testing;

import static io.jiheng.pattern.testing.MetricsGuard.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Holds that a pool of connections 连接池 from which readiness borrows none is connected all the same:
 * whoever came first would have to wait for a name and a login otherwise.
 */
public final class PoolsGuard {

  private static final Pattern LEFT_ALONE =
      Pattern.compile("quarkus\\.datasource\\.\"?([a-z]+)\"?\\.health-exclude");

  private PoolsGuard() {}

  /** Asserts that these are the pools left alone, and that each is connected from the start on. */
  public static void assertConnected(String... pools) {
    assertThat(leftAlone()).containsExactlyInAnyOrder(pools);
    for (String pool : pools) {
      assertThat(setting(pool, "initial-size")).as(pool).isPositive();
      assertThat(setting(pool, "min-size")).as(pool).isPositive();
      await().untilAsserted(() -> assertThat(connections(pool)).as(pool).isPositive());
    }
  }

  private static Set<String> leftAlone() {
    Config config = ConfigProvider.getConfig();
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .map(LEFT_ALONE::matcher)
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
  }

  private static int setting(String pool, String name) {
    return ConfigProvider.getConfig()
        .getOptionalValue("quarkus.datasource." + pool + ".jdbc." + name, Integer.class)
        .orElse(0);
  }

  private static double connections(String pool) {
    return valueOf("agroal_available_count{datasource=\"%s\"}".formatted(pool))
        + valueOf("agroal_active_count{datasource=\"%s\"}".formatted(pool));
  }
}
