package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TestResourcesTest {
  @Test
  void every_start_of_an_application_gets_a_new_database_on_the_same_server() throws Exception {
    Map<String, String> first = new PostgresTestResource().start();
    Map<String, String> second = new PostgresTestResource().start();
    String port = ":" + EmbeddedStack.postgres().port() + "/";
    assertThat(first.get("quarkus.datasource.jdbc.url")).contains(port);
    assertThat(second.get("quarkus.datasource.jdbc.url"))
        .contains(port)
        .isNotEqualTo(first.get("quarkus.datasource.jdbc.url"));
    new Sql(first.get("quarkus.datasource.jdbc.url")).run("create table t (n int)");
    assertThat(new Sql(second.get("quarkus.datasource.jdbc.url")).ask("select to_regclass('t')"))
        .isNull();
  }

  @Test
  void a_restarted_application_finds_the_same_broker_with_its_topics() throws Exception {
    String first = startKafka().get("kafka.bootstrap.servers");
    new Records(first, "case-events", 3).write(3);
    String second = startKafka().get("kafka.bootstrap.servers");
    assertThat(second).isEqualTo(first);
    assertThat(new Records(second, "case-events", 3).read()).hasSize(3);
  }

  @Test
  void closing_a_shared_server_leaves_it_to_the_others() throws Exception {
    EmbeddedStack.postgres().close();
    assertThat(Sql.on(EmbeddedStack.postgres(), "postgres").ask("select 1")).isEqualTo("1");
  }

  private static Map<String, String> startKafka() {
    KafkaTestResource resource = new KafkaTestResource();
    resource.init(Map.of("topics", "case-events:3,indicator-values:1:compact"));
    Map<String, String> properties = resource.start();
    resource.stop();
    return properties;
  }
}
