package io.jiheng.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The objects of an overlay, and what the rules ask of them.
 *
 * @param objects as kustomize gives them
 */
record Manifests(List<JsonNode> objects) {

  private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet", "Job");

  Stream<JsonNode> ofKind(String... kinds) {
    return objects.stream().filter(object -> Set.of(kinds).contains(object.path("kind").asText()));
  }

  /** Whatever makes pods. */
  Stream<JsonNode> workloads() {
    return ofKind(WORKLOADS.toArray(String[]::new));
  }

  /** The template of the pods of a workload. */
  static JsonNode template(JsonNode workload) {
    return workload.path("spec").path("template");
  }

  /** The containers of a workload, those that run first among them. */
  static Stream<JsonNode> containers(JsonNode workload) {
    JsonNode pod = template(workload).path("spec");
    return Stream.of("initContainers", "containers").flatMap(list -> stream(pod.path(list)));
  }

  /** An object of a name, or a missing node. */
  JsonNode find(String kind, String name) {
    return ofKind(kind)
        .filter(object -> name(object).equals(name))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** The workloads whose pods have all of these labels. */
  List<JsonNode> matching(JsonNode labels) {
    Map<String, String> wanted = texts(labels);
    return workloads()
        .filter(
            workload ->
                texts(template(workload).path("metadata").path("labels"))
                    .entrySet()
                    .containsAll(wanted.entrySet()))
        .toList();
  }

  static String name(JsonNode object) {
    return object.path("metadata").path("name").asText();
  }

  /** Kind and name, for messages. */
  static String called(JsonNode object) {
    return object.path("kind").asText() + " " + name(object);
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static Map<String, String> texts(JsonNode object) {
    var texts = new TreeMap<String, String>();
    object.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
    return texts;
  }
}
