package io.jiheng.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** How the server is set: durable, sized for two cores, reachable from this machine only. */
final class PostgresSettings {
  /** Of the server configuration; every value is safe to pass through a shell unquoted. */
  static final Map<String, String> SERVER =
      Map.ofEntries(
          // The library starts the server with both off.
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", "localhost"),
          // Sockets in /tmp would clash with those of other users.
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "100"),
          Map.entry("shared_buffers", "256MB"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("checkpoint_timeout", "15min"),
          // pglz, all there is in these binaries, halves the log and costs a third to a half in
          // speed.
          Map.entry("wal_compression", "off"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("timezone", "Asia/Shanghai"),
          Map.entry("log_timezone", "Asia/Shanghai"));

  /** Of {@code initdb}: Unicode rules that are the same on every operating system. */
  static final Map<String, String> LOCALE =
      Map.of("locale", "C", "locale-provider", "builtin", "builtin-locale", "C.UTF-8");

  private PostgresSettings() {}

  static String majorVersion() {
    Properties properties = new Properties();
    try (InputStream in = PostgresSettings.class.getResourceAsStream("postgres.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version").split("\\.")[0];
  }
}
