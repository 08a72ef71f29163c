package io.jiheng.compose;

import static io.jiheng.compose.ComposeFile.environment;
import static io.jiheng.compose.ComposeFile.stream;
import static io.jiheng.compose.ComposeFile.withDefaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.kubernetes.Naming;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each container must have, and must not have. */
final class ContainerRules {

  /** All that is used of the Compose specification: a key that is none of it is a slip. */
  private static final Set<String> KEYS =
      Set.of(
          "build",
          "cap_drop",
          "command",
          "cpus",
          "depends_on",
          "entrypoint",
          "environment",
          "healthcheck",
          "image",
          "logging",
          "mem_limit",
          "networks",
          "ports",
          "read_only",
          "restart",
          "secrets",
          "security_opt",
          "shm_size",
          "stop_grace_period",
          "stop_signal",
          "tmpfs",
          "user",
          "volumes");

  private ContainerRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "uses keys that Compose has",
            ContainerRules::unknown,
            service -> service.put("mem_limits", "1g")),
        rule(
            "names its image by a tag or digest other than latest",
            ContainerRules::untagged,
            service -> service.put("image", "registry.example/app:latest")),
        rule(
            "has a read-only root and may gain nothing",
            ContainerRules::unrestricted,
            service -> service.put("read_only", false)),
        rule(
            "runs as somebody else than root",
            ContainerRules::root,
            service -> service.put("user", "0:0")),
        rule(
            "has limits of memory, processors, logs and of what lies in memory",
            ContainerRules::unbounded,
            service -> service.putArray("tmpfs").add("/tmp")),
        rule(
            "takes what is secret from whoever starts it, without a default",
            ContainerRules::inClear,
            service ->
                service
                    .withObject("environment")
                    .put("JIHENG_DB_PASSWORD", "${DB_PASSWORD:-jiheng}")),
        rule(
            "is open to its own host alone",
            ContainerRules::open,
            service -> service.putArray("ports").add("8082:8082")),
        new Rule(
            "keeps what must last in declared volumes, and reads files that there are",
            file -> file.ofEach((name, service) -> unkept(file, service)),
            file -> bad(file).withArray("volumes").add("./probe.sh:/probe.sh")),
        rule(
            "gives the batch in hand its time to end",
            ContainerRules::abrupt,
            service -> service.put("stop_grace_period", "5s")));
  }

  private static Rule rule(
      String name, Function<JsonNode, Stream<String>> faults, Consumer<ObjectNode> worsen) {
    return new Rule(
        name,
        file -> file.ofEach((service, node) -> faults.apply(node)),
        file -> worsen.accept(bad(file)));
  }

  private static ObjectNode bad(ComposeFile file) {
    return file.services().get("indicator-service");
  }

  private static Stream<String> unknown(JsonNode service) {
    return service.properties().stream()
        .map(entry -> entry.getKey())
        .filter(key -> !KEYS.contains(key));
  }

  private static Stream<String> untagged(JsonNode service) {
    String image = withDefaults(service.path("image").asText());
    return unless(Naming.tellsBuild(image), "image " + image);
  }

  private static Stream<String> unrestricted(JsonNode service) {
    return unless(
        service.path("read_only").asBoolean()
            && has(service.path("cap_drop"), "ALL")
            && has(service.path("security_opt"), "no-new-privileges"),
        "read_only, cap_drop or security_opt");
  }

  private static Stream<String> root(JsonNode service) {
    String user = service.path("user").asText();
    return unless(user.matches("[1-9]\\d*:\\d+"), "user " + user);
  }

  private static Stream<String> unbounded(JsonNode service) {
    Stream<String> limits =
        Stream.of("/mem_limit", "/cpus", "/logging/options/max-size")
            .filter(limit -> service.at(limit).asText().isEmpty());
    Stream<String> inMemory =
        stream(service.path("tmpfs")).map(JsonNode::asText).filter(each -> !each.contains("size="));
    return Stream.concat(limits, inMemory);
  }

  private static Stream<String> inClear(JsonNode service) {
    return environment(service).entrySet().stream()
        .filter(entry -> Naming.isSecret(entry.getKey()))
        .filter(entry -> !entry.getValue().matches("\\$\\{\\w+:\\?[^}]+}"))
        .map(entry -> entry.getKey() + " has a value");
  }

  private static Stream<String> open(JsonNode service) {
    return stream(service.path("ports"))
        .map(JsonNode::asText)
        .filter(port -> !port.startsWith("127.0.0.1:"))
        .map(port -> "port " + port);
  }

  private static Stream<String> unkept(ComposeFile file, JsonNode service) {
    return stream(service.path("volumes"))
        .map(JsonNode::asText)
        .filter(volume -> !isKept(file, volume.split(":")))
        .map(volume -> "volume " + volume);
  }

  private static boolean isKept(ComposeFile file, String[] parts) {
    return parts[0].startsWith(".")
        ? Room.at(parts[0]).toFile().isFile() && parts.length == 3 && parts[2].equals("ro")
        : file.tree().path("volumes").has(parts[0]);
  }

  private static Stream<String> abrupt(JsonNode service) {
    boolean runsOn = service.path("restart").asText().equals("unless-stopped");
    String grace = service.path("stop_grace_period").asText("0s");
    return unless(
        !runsOn || Integer.parseInt(grace.replaceFirst("s$", "")) >= 30,
        "stop_grace_period " + grace);
  }

  private static boolean has(JsonNode list, String text) {
    return stream(list).anyMatch(each -> each.asText().equals(text));
  }

  private static Stream<String> unless(boolean good, String fault) {
    return good ? Stream.empty() : Stream.of(fault);
  }
}
