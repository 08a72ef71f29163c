package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.tools.AclCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who may write and read what, by the very commands that the manual of the door gives to the
 * operators of a broker with an authorizer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaAccessTest {

  private static final Path MANUAL = Path.of("../../case-events-service/README.md");
  private static final Pattern ALIAS = Pattern.compile("ACL=\"kafka-acls\\.sh (.*)\"");
  private static final String USE = "$ACL ";

  private static final String DOOR = "case-events-service";
  private static final String INDICATORS = "indicator-service";
  private static final String BUDGET = "budget-service";
  private static final String CASE_SYSTEM = "qianan-case-system";
  private static final String NOBODY = "nobody";

  private static final String EVENTS = "case-events";
  private static final String DEAD_LETTERS = "case-events-dead-letter";
  private static final String VALUES = "indicator-values";
  private static final List<String> TOPICS = List.of(EVENTS, DEAD_LETTERS, VALUES);

  private final Map<String, Path> stores = new HashMap<>();
  private final int port = LoopbackPort.free();
  private Path authority;
  private DataDirectory data;
  private KafkaRaftServer broker;

  @BeforeAll
  void aBrokerWithAnAuthorizerIsSetUpByTheManual(@TempDir Path directory) throws Exception {
    Certificates certificates = new Certificates(directory);
    authority = certificates.authority();
    for (String name : List.of("admin", DOOR, INDICATORS, BUDGET, CASE_SYSTEM, NOBODY)) {
      stores.put(name, certificates.signed(name));
    }
    data = DataDirectory.claim(directory.resolve("data"));
    Map<String, String> settings = MutualTls.ofBroker(port, authority, stores.get("admin"));
    settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
    settings.put("allow.everyone.if.no.acl.found", "false");
    // Of the broker itself, whose listener for controllers has no certificates in this test.
    settings.put("super.users", "User:admin;User:ANONYMOUS");
    settings.put("ssl.principal.mapping.rules", "RULE:^CN=([^,]*).*$/$1/");
    broker = new KafkaNode(data, settings).start(port);
    try (Admin admin = Admin.create(new HashMap<String, Object>(client("admin")))) {
      admin
          .createTopics(TOPICS.stream().map(topic -> new NewTopic(topic, 1, (short) 1)).toList())
          .all()
          .get();
    }
    assertThat(TOPICS).allMatch(topic -> mayWrite("admin", topic));
    Path configuration = directory.resolve("admin.properties");
    Properties properties = new Properties();
    properties.putAll(client("admin"));
    try (OutputStream out = Files.newOutputStream(configuration)) {
      properties.store(out, null);
    }
    for (List<String> command : commands(configuration)) {
      AclCommand.main(command.toArray(String[]::new));
    }
  }

  @AfterAll
  void theBrokerStops() {
    broker.shutdown();
    broker.awaitShutdown();
    data.close();
  }

  @Test
  void only_the_door_the_indicator_service_and_named_case_systems_write_events() {
    assertThat(writersOf(EVENTS)).containsExactlyInAnyOrder(DOOR, INDICATORS, CASE_SYSTEM);
  }

  @Test
  void only_the_indicator_service_writes_dead_letters_and_values() {
    assertThat(writersOf(DEAD_LETTERS)).containsExactly(INDICATORS);
    assertThat(writersOf(VALUES)).containsExactly(INDICATORS);
  }

  @Test
  void each_service_reads_its_topic_in_its_group_and_nobody_else_does() {
    assertThat(readersOf(EVENTS)).containsExactly(INDICATORS);
    assertThat(readersOf(VALUES)).containsExactly(BUDGET);
    assertThat(readersOf(DEAD_LETTERS)).isEmpty();
  }

  private List<String> writersOf(String topic) {
    return people().filter(name -> mayWrite(name, topic)).toList();
  }

  private List<String> readersOf(String topic) {
    return people().filter(name -> mayRead(name, topic)).toList();
  }

  private static Stream<String> people() {
    return Stream.of(DOOR, INDICATORS, BUDGET, CASE_SYSTEM, NOBODY);
  }

  private boolean mayWrite(String name, String topic) {
    Map<String, Object> settings = new HashMap<>(client(name));
    settings.put("acks", "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "key", "value")).get();
      return true;
    } catch (ExecutionException e) {
      assertThat(e.getCause()).isInstanceOf(AuthorizationException.class);
      return false;
    } catch (KafkaException e) {
      // A producer that was refused its number before it had a record to send throws at once.
      assertThat(e).hasRootCauseInstanceOf(AuthorizationException.class);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads as the services do, in the group of the service's own name. */
  private boolean mayRead(String name, String topic) {
    Map<String, Object> settings = new HashMap<>(client(name));
    settings.put("group.id", name);
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      while (consumer.poll(Duration.ofMillis(100)).isEmpty()) {
        // The first record comes, or the refusal.
      }
      consumer.commitSync();
      return true;
    } catch (AuthorizationException e) {
      return false;
    }
  }

  private Map<String, String> client(String name) {
    return MutualTls.ofClient(port, authority, stores.get(name));
  }

  /** The commands of the manual, word by word, for this broker. */
  private List<List<String>> commands(Path configuration) throws IOException {
    List<String> lines = Files.readAllLines(MANUAL);
    String alias =
        lines.stream()
            .map(ALIAS::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .collect(Collectors.joining());
    String common =
        alias
            .replace("$BROKER", "localhost:" + port)
            .replace("admin.properties", configuration.toString());
    List<List<String>> commands =
        lines.stream()
            .filter(line -> line.startsWith(USE))
            .map(line -> List.of((common + " " + line.substring(USE.length())).split(" ")))
            .toList();
    assertThat(commands).isNotEmpty();
    return commands;
  }
}
