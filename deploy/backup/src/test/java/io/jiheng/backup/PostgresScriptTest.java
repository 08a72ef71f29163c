package io.jiheng.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jiheng.embedded.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresScriptTest {

  @TempDir private Path directory;
  private PostgresServer server;

  @BeforeEach
  void a_server_archives_its_log() throws Exception {
    assumeTrue(Script.canRun(), Script.MISSING);
    server = start();
    assertThat(run("base", data(), at("early.tar.gz")).said()).contains("archives no WAL");
    assertThat(run("archive", at("wal")).exit()).isZero();
    server.close();
    server = start();
    sql("create table payment (id int)");
    sql("insert into payment values (1)");
  }

  @AfterEach
  void the_server_stops() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void both_what_was_before_the_base_backup_and_what_came_until_the_moment_are_restored()
      throws Exception {
    assertThat(run("base", data(), at("base.tar.gz")).exit()).isZero();
    sql("insert into payment values (2)");
    String moment = one("select clock_timestamp()");
    sql("select pg_sleep(0.01)");
    sql("delete from payment");
    archived();
    server.close();
    Files.move(Path.of(data()), directory.resolve("lost"));
    Script.Outcome restored = run("restore", at("base.tar.gz"), at("wal"), data(), moment);
    assertThat(restored.said()).contains("recovery stopping before commit", "is restored");
    server = start();
    assertThat(rows("select id::text from payment order by id")).containsExactly("1", "2");
    assertThat(one("show restore_command")).isEmpty();
    assertThat(one("show archive_mode")).isEqualTo("on");
    sql("insert into payment values (3)");
  }

  @Test
  void a_moment_that_the_log_does_not_reach_is_refused() throws Exception {
    run("base", data(), at("base.tar.gz"));
    archived();
    server.close();
    Files.move(Path.of(data()), directory.resolve("lost"));
    Script.Outcome refused =
        run("restore", at("base.tar.gz"), at("wal"), data(), "2999-01-01 00:00:00+08");
    assertThat(refused.exit()).isNotZero();
    assertThat(refused.said()).contains("did not come to its moment");
  }

  @Test
  void nothing_is_written_over_and_half_a_backup_is_none() throws Exception {
    run("base", data(), at("base.tar.gz"));
    assertThat(run("base", data(), at("base.tar.gz")).said()).contains("is there");
    assertThat(run("restore", at("base.tar.gz"), at("wal"), data()).said())
        .contains("is there: move it away first");
    byte[] whole = Files.readAllBytes(Path.of(at("base.tar.gz")));
    Files.write(Path.of(at("half.tar.gz")), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(run("restore", at("half.tar.gz"), at("wal"), at("other")).exit()).isNotZero();
  }

  private PostgresServer start() {
    return PostgresServer.start(directory.resolve("postgres"), 0);
  }

  private Script.Outcome run(String... arguments) throws Exception {
    return Script.run(server, arguments);
  }

  private String data() {
    return at("postgres/cluster");
  }

  private String at(String name) {
    return directory.resolve(name).toString();
  }

  /** Returns when all that is committed lies in the archive. */
  private void archived() throws Exception {
    String last = one("select pg_walfile_name(pg_switch_wal())");
    while (!Files.exists(directory.resolve("wal").resolve(last + ".gz"))) {
      Thread.sleep(50);
    }
  }

  private void sql(String statement) throws SQLException {
    rows(statement);
  }

  private String one(String query) throws SQLException {
    return rows(query).get(0);
  }

  private List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (Connection connection =
            DriverManager.getConnection(
                server.jdbcUrl("postgres"), server.username(), server.password());
        Statement statement = connection.createStatement()) {
      if (statement.execute(query)) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
      }
    }
    return rows;
  }
}
