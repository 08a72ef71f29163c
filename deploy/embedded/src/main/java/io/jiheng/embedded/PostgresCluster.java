package io.jiheng.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Brings the database cluster in a data directory up, whatever its last run left behind. */
final class PostgresCluster {
  private static final Duration ATTEMPT = Duration.ofSeconds(10);
  private static final int FAILED_ATTEMPTS = 3;
  private static final int RECOVERING_ATTEMPTS = 60;
  private static final int LOG_TAIL_LINES = 15;

  private final Path cluster;
  private final Path log;
  private final Path unfinished;
  private final PostgresBinaries binaries = PostgresBinaries.ofThisUser();

  PostgresCluster(DataDirectory directory) {
    this.cluster = directory.resolve("cluster");
    this.log = directory.resolve("postgres.log");
    this.unfinished = directory.resolve("unfinished");
  }

  /** What runs, and where. */
  record Running(EmbeddedPostgres server, Postmaster postmaster, int port) {}

  Running start(int wantedPort) {
    try {
      Postmaster.of(cluster).ifPresent(Postmaster::stop);
      dropUnfinished();
      requireSameMajorVersion();
      Files.deleteIfExists(log);
      if (!Files.exists(cluster)) {
        Files.writeString(unfinished, "");
      }
      Running running = attempts(wantedPort);
      requireDurable(running);
      Files.deleteIfExists(unfinished);
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A server that lives and does not answer is recovering, and is waited for; one that died is
  // started anew, for instance because processes of a killed one still held its memory.
  private Running attempts(int wantedPort) throws IOException {
    int port = LoopbackPort.claim(wantedPort);
    int failed = 0;
    for (int recovering = 0; recovering < RECOVERING_ATTEMPTS; recovering++) {
      try {
        return launch(port);
      } catch (EmbeddedStartException hopeless) {
        throw hopeless;
      } catch (IOException | RuntimeException gaveUp) {
        if (Postmaster.of(cluster).isEmpty()) {
          if (++failed == FAILED_ATTEMPTS || !Files.exists(cluster.resolve("PG_VERSION"))) {
            throw notStarted(gaveUp);
          }
          port = LoopbackPort.claim(wantedPort);
        }
      }
    }
    throw notStarted(null);
  }

  private Running launch(int port) throws IOException {
    // The library's own lock outlives an attempt that gave up.
    Files.deleteIfExists(cluster.resolve("epg-lock"));
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(binaries.path().toFile())
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setPGStartupWait(ATTEMPT)
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()));
    PostgresSettings.SERVER.forEach(builder::setServerConfig);
    PostgresSettings.LOCALE.forEach(builder::setLocaleConfig);
    EmbeddedPostgres server = binaries.whenUnpacked(builder::start);
    Postmaster postmaster =
        Postmaster.of(cluster)
            .orElseThrow(() -> new IllegalStateException("no postmaster in " + cluster));
    return new Running(server, postmaster, port);
  }

  private void requireDurable(Running running) throws IOException {
    try (Connection connection = running.server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_setting('fsync') = 'on'"
                    + " and current_setting('synchronous_commit') = 'on'"
                    + " and current_setting('full_page_writes') = 'on',"
                    + " current_setting('data_directory')")) {
      row.next();
      boolean durable = row.getBoolean(1);
      Path serves = Path.of(row.getString(2));
      if (!durable || !Files.isSameFile(serves, cluster)) {
        running.server().close();
        throw new IllegalStateException("durable: " + durable + ", serves " + serves);
      }
    } catch (SQLException e) {
      running.server().close();
      throw notStarted(e);
    }
  }

  // Left by a first start that was killed half-way through; no client has ever seen it.
  private void dropUnfinished() throws IOException {
    if (Files.exists(unfinished)) {
      DataDirectory.delete(cluster);
      Files.delete(unfinished);
    }
  }

  private void requireSameMajorVersion() throws IOException {
    Path version = cluster.resolve("PG_VERSION");
    String ours = PostgresSettings.majorVersion();
    if (Files.exists(version) && !Files.readString(version).strip().equals(ours)) {
      String theirs = Files.readString(version).strip();
      throw new EmbeddedStartException(
          "数据目录属于 PostgreSQL " + theirs + "，本程序为 " + ours + "。请先用 pg_dump 迁移。",
          "The data belongs to PostgreSQL %s, this is %s: move it with pg_dump first."
              .formatted(theirs, ours));
    }
  }

  private EmbeddedStartException notStarted(Exception cause) throws IOException {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    String tail =
        String.join(
            System.lineSeparator(),
            lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
    return new EmbeddedStartException(
        "PostgreSQL 未能启动，日志见 " + log + "。",
        "PostgreSQL did not start; the end of its log " + log + ":\n" + tail,
        cause);
  }
}
