package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir private Path directory;

  @Test
  void commits_are_durable() throws SQLException {
    try (PostgresServer server = PostgresServer.start(directory, 0)) {
      Sql sql = Sql.on(server, "postgres");
      assertThat(sql.ask("select current_setting('fsync')")).isEqualTo("on");
      assertThat(sql.ask("select current_setting('synchronous_commit')")).isEqualTo("on");
      assertThat(sql.ask("select current_setting('full_page_writes')")).isEqualTo("on");
    }
  }

  @Test
  void data_survives_a_clean_restart() throws SQLException {
    try (PostgresServer server = PostgresServer.start(directory, 0)) {
      server.createDatabase("cases");
      Sql.on(server, "cases").run("create table t as select '沪高院' as court");
    }
    try (PostgresServer server = PostgresServer.start(directory, 0)) {
      server.createDatabase("cases");
      assertThat(Sql.on(server, "cases").ask("select court from t")).isEqualTo("沪高院");
    }
  }

  @Test
  void a_clean_stop_leaves_no_server_behind() {
    PostgresServer server = PostgresServer.start(directory, 0);
    server.close();
    assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void a_database_understands_chinese_whatever_the_language_of_the_machine() throws SQLException {
    try (PostgresServer server = PostgresServer.start(directory, 0)) {
      server.createDatabase("cases");
      Sql sql = Sql.on(server, "cases");
      assertThat(sql.ask("show server_encoding")).isEqualTo("UTF8");
      assertThat(sql.ask("select length('法院')")).isEqualTo("2");
      assertThat(sql.ask("select upper('é')")).isEqualTo("É");
    }
  }

  @Test
  void a_name_that_would_need_quoting_is_refused() {
    PostgresServer server = PostgresServer.borrowed(1, 1);
    assertThatThrownBy(() -> server.createDatabase("a; drop table t"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_taken_port_is_named_in_both_languages() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      assertThatThrownBy(() -> PostgresServer.start(directory, port))
          .isInstanceOf(PortInUseException.class)
          .hasMessageContaining("端口 " + port)
          .hasMessageContaining("Port " + port);
    }
  }

  @Test
  void a_directory_serves_one_server_at_a_time() throws SQLException {
    try (PostgresServer server = PostgresServer.start(directory, 0)) {
      assertThatThrownBy(() -> PostgresServer.start(directory, 0))
          .isInstanceOf(EmbeddedStartException.class)
          .hasMessageContaining(directory.toString());
      assertThat(Sql.on(server, "postgres").ask("select 1")).isEqualTo("1");
    }
  }

  @Test
  void data_of_another_major_version_is_left_alone() throws IOException {
    Path version = Files.createDirectories(directory.resolve("cluster")).resolve("PG_VERSION");
    Files.writeString(version, "12\n");
    assertThatThrownBy(() -> PostgresServer.start(directory, 0))
        .isInstanceOf(EmbeddedStartException.class)
        .hasMessageContaining("PostgreSQL 12");
    assertThat(version).hasContent("12");
  }

  @Test
  void a_first_start_that_was_cut_off_is_begun_again() throws IOException, SQLException {
    Files.createDirectories(directory.resolve("cluster/base"));
    Files.writeString(directory.resolve("unfinished"), "");
    try (PostgresServer server = PostgresServer.start(directory, 0)) {
      assertThat(Sql.on(server, "postgres").ask("select 1")).isEqualTo("1");
    }
  }
}
