package io.jiheng.budget.door;

import static io.jiheng.budget.door.ValueTopic.eventually;
import static io.jiheng.budget.door.ValueTopic.tell;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class OffsetDoorTest {

  private static final String GROUP = "budget-service";

  private final DataSource database;

  @Inject
  OffsetDoorTest(DataSource database) {
    this.database = database;
  }

  @Test
  void what_is_not_in_the_database_yet_is_not_acknowledged_and_would_be_read_again() {
    eventuallyAcknowledged();

    try (Connection holder = database.getConnection()) {
      holder.setAutoCommit(false);
      execute(holder, "lock table live_value in access exclusive mode");
      tell("锁1", "closing-rate", "2023-09-14", 92, 100, 1);
      eventually(() -> assertThat(waiting(holder)).isPositive());

      assertThat(acknowledged()).isLessThan(written());
      holder.commit();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }

    eventuallyAcknowledged();
    assertThat(kept("锁1")).isEqualTo("92.00");
  }

  private static void eventuallyAcknowledged() {
    eventually(() -> assertThat(acknowledged()).isEqualTo(written()));
  }

  /** Of all partitions together. */
  private static long acknowledged() {
    try (Admin admin = admin()) {
      return admin
          .listConsumerGroupOffsets(GROUP)
          .partitionsToOffsetAndMetadata()
          .get()
          .values()
          .stream()
          .filter(offset -> offset != null)
          .mapToLong(offset -> offset.offset())
          .sum();
    } catch (InterruptedException | ExecutionException unasked) {
      throw new IllegalStateException(unasked);
    }
  }

  /** Of the partitions that hold anything. */
  private static long written() {
    try (Admin admin = admin()) {
      Map<TopicPartition, OffsetSpec> ends =
          admin
              .describeTopics(List.of("indicator-values"))
              .allTopicNames()
              .get()
              .get("indicator-values")
              .partitions()
              .stream()
              .collect(
                  Collectors.toMap(
                      partition -> new TopicPartition("indicator-values", partition.partition()),
                      partition -> OffsetSpec.latest()));
      return admin.listOffsets(ends).all().get().values().stream()
          .mapToLong(end -> end.offset())
          .sum();
    } catch (InterruptedException | ExecutionException unasked) {
      throw new IllegalStateException(unasked);
    }
  }

  private static Admin admin() {
    return Admin.create(
        Map.of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)));
  }

  private String kept(String court) {
    try (Connection connection = database.getConnection()) {
      return ask(connection, "select value from live_value where court = '%s'".formatted(court));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static long waiting(Connection connection) throws SQLException {
    return Long.parseLong(
        ask(
            connection,
            "select count(*) from pg_locks where not granted and relation = 'live_value'::regclass"));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
