package io.jiheng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL on this machine's loopback interface (嵌入式 PostgreSQL). Commits are durable. Its
 * data directory survives restarts, killed ones too.
 */
public final class PostgresServer implements AutoCloseable {
  private static final String USERNAME = "postgres";
  private static final Pattern DATABASE_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
  private static final String DUPLICATE_DATABASE = "42P04";

  private final int port;
  private final long pid;
  private final Runnable stop;
  private final AtomicBoolean closed = new AtomicBoolean();

  private PostgresServer(int port, long pid, Runnable stop) {
    this.port = port;
    this.pid = pid;
    this.stop = stop;
  }

  /**
   * Starts the server and returns once it answers. A server that an earlier, killed JVM left
   * running on this directory is stopped first.
   *
   * @param dataDirectory made when absent; belongs to one server and one major version
   * @param port 0 for any free one
   * @throws PortInUseException when the port is another program's
   * @throws EmbeddedStartException when the directory is unusable or the server does not come up
   */
  public static PostgresServer start(Path dataDirectory, int port) {
    QuietLogging.ofDatabase();
    DataDirectory directory = DataDirectory.claim(dataDirectory);
    try {
      PostgresCluster.Running running = new PostgresCluster(directory).start(port);
      return new PostgresServer(
          running.port(), running.postmaster().pid(), () -> stop(running, directory));
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** A server that someone else runs; closing it here leaves it running. */
  static PostgresServer borrowed(int port, long pid) {
    return new PostgresServer(port, pid, () -> {});
  }

  public int port() {
    return port;
  }

  /** Process number of the postmaster. */
  public long pid() {
    return pid;
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  public String username() {
    return USERNAME;
  }

  /**
   * The server trusts the loopback interface and takes any password; clients insist on having one.
   */
  public String password() {
    return USERNAME;
  }

  /**
   * Makes a UTF-8 database unless it exists.
   *
   * @param name lower-case letters, digits and underscores
   */
  public void createDatabase(String name) {
    if (!DATABASE_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
    try (Connection connection =
        DriverManager.getConnection(jdbcUrl("postgres"), username(), password())) {
      if (!exists(name, connection)) {
        create(name, connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("database " + name + " was not created", e);
    }
  }

  /** Does some work while all its processes stand still. */
  public void whileFrozen(Runnable work) {
    ProcessHandle postmaster =
        ProcessHandle.of(pid)
            .orElseThrow(() -> new IllegalStateException("the server is gone: " + pid));
    Freeze freeze = Freeze.of(postmaster);
    try {
      work.run();
    } finally {
      freeze.thaw();
    }
  }

  /** Stops the server with a checkpoint, cutting off its clients; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      stop.run();
    }
  }

  private static boolean exists(String name, Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  private static void create(String name, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " encoding 'UTF8'");
    } catch (SQLException e) {
      if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private static void stop(PostgresCluster.Running running, DataDirectory directory) {
    try {
      running.server().close();
      // The library waits five seconds; a checkpoint may take longer.
      running.postmaster().stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      directory.close();
    }
  }
}
