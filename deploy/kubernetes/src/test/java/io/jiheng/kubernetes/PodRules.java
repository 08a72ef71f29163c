package io.jiheng.kubernetes;

import static io.jiheng.kubernetes.Manifests.called;
import static io.jiheng.kubernetes.Manifests.containers;
import static io.jiheng.kubernetes.Manifests.stream;
import static io.jiheng.kubernetes.Manifests.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What pods must have, and must not have. */
final class PodRules {

  private PodRules() {}

  static List<Rule> all() {
    return List.of(
        ofContainers(
            "asks for processor and memory, and has a limit of memory", PodRules::unbounded),
        ofContainers("names its image by a tag or digest other than latest", PodRules::untagged),
        ofContainers("has a read-only root and may gain nothing", PodRules::unrestricted),
        ofContainers("takes what is secret by reference", PodRules::inClear),
        new Rule("keeps no Secret in clear", PodRules::secretObjects),
        new Rule("runs as somebody else than root, with a seccomp profile", PodRules::root),
        new Rule("asks no token of the API unless it says so", PodRules::tokens),
        new Rule("is probed for start, readiness and life", PodRules::unprobed),
        new Rule("gives the batch in hand its time to end", PodRules::abrupt));
  }

  private static Rule ofContainers(
      String name, BiFunction<String, JsonNode, Stream<String>> faults) {
    return new Rule(
        name,
        manifests ->
            manifests
                .workloads()
                .flatMap(
                    workload ->
                        containers(workload)
                            .flatMap(
                                container ->
                                    faults.apply(
                                        called(workload) + ", " + container.path("name").asText(),
                                        container)))
                .toList());
  }

  private static Stream<String> unbounded(String place, JsonNode container) {
    JsonNode resources = container.path("resources");
    return Stream.of("/requests/cpu", "/requests/memory", "/limits/memory")
        .filter(path -> resources.at(path).asText().isEmpty())
        .map(path -> place + ": no resources" + path);
  }

  private static Stream<String> untagged(String place, JsonNode container) {
    String image = container.path("image").asText();
    return Naming.tellsBuild(image) ? Stream.empty() : Stream.of(place + ": image " + image);
  }

  private static Stream<String> unrestricted(String place, JsonNode container) {
    JsonNode context = container.path("securityContext");
    boolean good =
        context.path("readOnlyRootFilesystem").asBoolean()
            && !context.path("allowPrivilegeEscalation").asBoolean(true)
            && stream(context.at("/capabilities/drop")).anyMatch(c -> c.asText().equals("ALL"))
            && context.at("/capabilities/add").isMissingNode()
            && !context.path("privileged").asBoolean();
    return good ? Stream.empty() : Stream.of(place + ": securityContext " + context);
  }

  private static Stream<String> inClear(String place, JsonNode container) {
    return stream(container.path("env"))
        .filter(entry -> Naming.isSecret(entry.path("name").asText()))
        .filter(entry -> entry.has("value") && !entry.path("value").asText().startsWith("/"))
        .map(entry -> place + ": " + entry.path("name").asText() + " has a value");
  }

  private static List<String> secretObjects(Manifests manifests) {
    Stream<String> secrets = manifests.ofKind("Secret").map(Manifests::called);
    Stream<String> settings =
        manifests
            .ofKind("ConfigMap")
            .flatMap(
                map ->
                    Manifests.texts(map.path("data")).entrySet().stream()
                        .filter(entry -> Naming.isSecret(entry.getKey()))
                        .filter(entry -> !entry.getValue().startsWith("/"))
                        .map(entry -> called(map) + ": " + entry.getKey()));
    return Stream.concat(secrets, settings).toList();
  }

  private static List<String> root(Manifests manifests) {
    return pods(
        manifests,
        pod ->
            pod.at("/securityContext/runAsNonRoot").asBoolean()
                && pod.at("/securityContext/runAsUser").asInt() > 0
                && pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault")
                && !pod.path("hostNetwork").asBoolean()
                && !pod.path("hostPID").asBoolean());
  }

  private static List<String> tokens(Manifests manifests) {
    return pods(manifests, pod -> !pod.path("automountServiceAccountToken").asBoolean(true));
  }

  private static List<String> pods(Manifests manifests, Predicate<JsonNode> good) {
    return manifests
        .workloads()
        .filter(workload -> !good.test(template(workload).path("spec")))
        .map(Manifests::called)
        .toList();
  }

  private static List<String> unprobed(Manifests manifests) {
    return services(manifests)
        .flatMap(
            service ->
                containers(service)
                    .flatMap(
                        container ->
                            Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                                .filter(probe -> !container.has(probe))
                                .map(probe -> called(service) + ": no " + probe)))
        .toList();
  }

  /**
   * What the services of the product need to come to an end after the last request: see the manual.
   */
  private static List<String> abrupt(Manifests manifests) {
    return services(manifests)
        .filter(
            service ->
                template(service).at("/spec/terminationGracePeriodSeconds").asInt() < 30
                    || containers(service)
                        .anyMatch(c -> c.at("/lifecycle/preStop").isMissingNode()))
        .map(Manifests::called)
        .toList();
  }

  private static Stream<JsonNode> services(Manifests manifests) {
    return manifests.ofKind("Deployment").filter(Product::isService);
  }
}
