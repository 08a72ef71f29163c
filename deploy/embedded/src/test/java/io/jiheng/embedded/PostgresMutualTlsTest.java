package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that takes only clients with a certificate, by the settings that services have. */
class PostgresMutualTlsTest {
  private static final String ONLY_WITH_CERTIFICATE =
      """
      hostssl   secured all all cert clientcert=verify-full
      hostnossl secured all all reject
      """;

  @TempDir private Path directory;

  @Test
  void only_who_shows_a_certificate_of_the_authority_comes_in() throws Exception {
    Certificates certificates = new Certificates(directory);
    certificates.signed("server");
    Path client = certificates.signed("jiheng");
    Path stranger = certificates.stranger("stranger");
    try (PostgresServer server = PostgresServer.start(directory.resolve("data"), 0)) {
      secure(server, certificates);
      String url = server.jdbcUrl("secured");

      assertThat(whoComesIn(url, "verify-full", certificates.authority(), client))
          .isEqualTo("jiheng/true");
      assertThatThrownBy(() -> whoComesIn(url, "verify-full", certificates.authority(), null))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("certificate");
      assertThatThrownBy(() -> whoComesIn(url, "verify-full", certificates.authority(), stranger))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> whoComesIn(url, "verify-full", certificates.pem("stranger"), client))
          .as("a server of another authority")
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("SSL");
      assertThatThrownBy(() -> whoComesIn(url, "disable", certificates.authority(), null))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("pg_hba.conf");
    }
  }

  private void secure(PostgresServer server, Certificates certificates) throws Exception {
    server.createDatabase("secured");
    Sql sql = Sql.on(server, "postgres");
    sql.run("create role jiheng login");
    sql.run("alter system set ssl_cert_file = '" + certificates.pem("server") + "'");
    sql.run("alter system set ssl_key_file = '" + certificates.key("server") + "'");
    sql.run("alter system set ssl_ca_file = '" + certificates.authority() + "'");
    sql.run("alter system set ssl = on");
    Path rules = directory.resolve("data/cluster/pg_hba.conf");
    Files.writeString(rules, ONLY_WITH_CERTIFICATE + Files.readString(rules));
    sql.run("select pg_reload_conf()");
    while (!sql.ask("show ssl").equals("on")) {
      Thread.onSpinWait();
    }
  }

  private static String whoComesIn(String url, String mode, Path authority, Path certificate)
      throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("user", "jiheng");
    settings.setProperty("password", "none");
    settings.setProperty("sslmode", mode);
    settings.setProperty("sslrootcert", authority.toString());
    if (certificate != null) {
      settings.setProperty("sslkey", certificate.toString());
      settings.setProperty("sslpassword", Certificates.PASSWORD);
    }
    try (Connection connection = DriverManager.getConnection(url, settings);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_user || '/' || ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
      row.next();
      return row.getString(1);
    }
  }
}
