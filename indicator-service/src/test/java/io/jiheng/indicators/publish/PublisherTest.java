package io.jiheng.indicators.publish;

import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.rebuild.Database;
import io.jiheng.indicators.store.PublisherLock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublisherTest implements OnRealServers {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Test
  void whatIsCountedStandsInTheTopicUnderItsCourtAndCode() {
    var court = "冀1901";
    file(court, 1);
    file(court, 2);
    close(court, 1);

    eventually(() -> assertThat(latest(court, "closing-rate").path("numerator").asInt()).isOne());
    var value = latest(court, "closing-rate");
    assertThat(value.path("court").asText()).isEqualTo(court);
    assertThat(value.path("code").asText()).isEqualTo("closing-rate");
    assertThat(value.path("asOf").asText()).isEqualTo(TODAY.toString());
    assertThat(value.path("denominator").asInt()).isEqualTo(2);
    assertThat(value.path("value").decimalValue()).isEqualByComparingTo("50");
    assertThat(value.path("unit").asText()).isEqualTo("%");
    assertThat(value.path("status").asText()).isEqualTo("NOT_MET");
    assertThat(value.path("rulesVersion").asInt()).isEqualTo(Rules.VERSION);
    var calibre =
        CDI.current().select(Catalogue.class).get().indicator("closing-rate").orElseThrow();
    assertThat(value.path("calibreVersion").asText())
        .isEqualTo(calibre.on(TODAY).calibre().version());
    assertThat(value.has("calibreFrom")).isTrue();
    assertThat(value.path("countedAt").asText()).isNotEmpty();
    assertThat(value.path("revision").asLong()).isPositive();
    assertThat(latest(court, "closed-count").path("denominator").isNull()).isTrue();
  }

  @Test
  void whatDidNotChangeIsNotSaidAgain() {
    var court = "冀1902";
    file(court, 1);
    eventually(() -> assertThat(latest(court, "accepted-count").path("value").asInt()).isOne());
    var closed = PublishedValues.of(court, "closed-count").size();

    file(court, 2);
    eventually(
        () -> assertThat(latest(court, "accepted-count").path("value").asInt()).isEqualTo(2));
    file(court, 3);
    eventually(
        () -> assertThat(latest(court, "accepted-count").path("value").asInt()).isEqualTo(3));

    assertThat(PublishedValues.of(court, "closed-count")).hasSize(closed);
  }

  @Test
  void whileOneReplicaPublishesNoOtherDoes() throws SQLException {
    file("冀1903", 1);
    eventually(() -> assertThat(PublishedValues.of("冀1903", "accepted-count")).isNotEmpty());

    eventually(
        () -> assertThat(CDI.current().select(PublisherLock.class).get().tryAcquire()).isEmpty());
  }

  @Test
  void whoeverTakesOverSaysEverythingAgain() {
    var court = "冀1904";
    file(court, 1);
    eventually(() -> assertThat(PublishedValues.of(court, "accepted-count")).isNotEmpty());
    var before = PublishedValues.of(court, "accepted-count");

    Database.ask(
        "select pg_terminate_backend(pid) from pg_locks"
            + " where locktype = 'advisory' and classid = 19082 and objid = 2");

    eventually(
        () ->
            assertThat(PublishedValues.of(court, "accepted-count"))
                .hasSizeGreaterThan(before.size()));
    assertThat(latest(court, "accepted-count")).isEqualTo(before.get(before.size() - 1));
  }

  @Test
  void nothingIsPublishedWhileTheCountersAreMadeAnew() {
    var court = "冀1905";
    file(court, 1);
    eventually(() -> assertThat(latest(court, "accepted-count").path("value").asInt()).isOne());
    var publisher = CDI.current().select(Publisher.class).get();

    Database.whileLocked(
        "select pg_advisory_xact_lock(19082, 1)",
        () -> {
          Database.change("update counting set rules = 0");
          try {
            file(court, 2);
            eventually(() -> assertThat(Database.ask(FILES_OF.formatted(court))).isEqualTo("2"));
            publisher.turn();
            assertThat(latest(court, "accepted-count").path("value").asInt()).isOne();
          } finally {
            Database.change("update counting set rules = incoming");
          }
        });

    eventually(
        () -> assertThat(latest(court, "accepted-count").path("value").asInt()).isEqualTo(2));
  }

  @Test
  void aCourtBehindTheLimitRulesIsKeptBackAndTheOthersArePublished() {
    var behind = "冀1906";
    var other = "冀1907";
    file(behind, 1);
    eventually(() -> assertThat(latest(behind, "accepted-count").path("value").asInt()).isOne());

    Database.whileLocked(
        "select pg_advisory_xact_lock(19082, 1)",
        () -> {
          Database.change("insert into limits_behind (court, revision) values ('冀1906', 1)");
          try {
            file(behind, 2);
            eventually(() -> assertThat(Database.ask(FILES_OF.formatted(behind))).isEqualTo("2"));
            file(other, 1);
            eventually(() -> assertThat(PublishedValues.of(other, "accepted-count")).isNotEmpty());
            assertThat(latest(behind, "accepted-count").path("value").asInt()).isOne();
          } finally {
            Database.change("delete from limits_behind where court = '冀1906'");
          }
        });

    eventually(
        () -> assertThat(latest(behind, "accepted-count").path("value").asInt()).isEqualTo(2));
  }

  private static final String FILES_OF = "select count(*) from case_file where court = '%s'";

  private static JsonNode latest(String court, String code) {
    List<JsonNode> said = PublishedValues.of(court, code);
    assertThat(said).isNotEmpty();
    return said.get(said.size() - 1);
  }

  private static void file(String court, int number) {
    var subject = subject(court, number);
    Topic.send(subject, Events.filed(court + "f" + number, subject, TODAY.toString()));
  }

  private static void close(String court, int number) {
    var subject = subject(court, number);
    Topic.send(subject, Events.closed(court + "c" + number, subject, TODAY.toString()));
  }

  private static String subject(String court, int number) {
    return "(" + TODAY.getYear() + ")" + court + "民初" + number + "号";
  }
}
