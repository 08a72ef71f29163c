package io.jiheng.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Good manifests with one thing made bad, for each rule. */
final class BadManifests {

  private static final String CONTAINER = "/spec/template/spec/containers/0";

  private static final Map<String, Consumer<List<ObjectNode>>> BREAKS =
      Map.ofEntries(
          Map.entry(
              "asks for processor and memory, and has a limit of memory",
              all -> at(deployment(all), CONTAINER + "/resources/limits").remove("memory")),
          Map.entry(
              "names its image by a tag or digest other than latest",
              all -> at(deployment(all), CONTAINER).put("image", "registry.example/app:latest")),
          Map.entry(
              "has a read-only root and may gain nothing",
              all ->
                  at(deployment(all), CONTAINER + "/securityContext")
                      .put("readOnlyRootFilesystem", false)),
          Map.entry(
              "takes what is secret by reference",
              all ->
                  at(deployment(all), CONTAINER)
                      .withArray("env")
                      .addObject()
                      .put("name", "JIHENG_DB_PASSWORD")
                      .put("value", "changeit")),
          Map.entry(
              "keeps no Secret in clear",
              all -> at(of(all, "ConfigMap"), "/data").put("JIHENG_DB_PASSWORD", "changeit")),
          Map.entry(
              "runs as somebody else than root, with a seccomp profile",
              all ->
                  at(deployment(all), "/spec/template/spec/securityContext").put("runAsUser", 0)),
          Map.entry(
              "asks no token of the API unless it says so",
              all ->
                  at(deployment(all), "/spec/template/spec")
                      .remove("automountServiceAccountToken")),
          Map.entry(
              "is probed for start, readiness and life",
              all -> at(deployment(all), CONTAINER).remove("livenessProbe")),
          Map.entry(
              "gives the batch in hand its time to end",
              all -> at(deployment(all), CONTAINER).remove("lifecycle")),
          Map.entry(
              "has a name that DNS takes, and the labels of the product",
              all -> at(of(all, "Service"), "/metadata").put("name", "Budget_Service")),
          Map.entry(
              "selects pods that there are",
              all ->
                  at(of(all, "Service"), "/spec/selector")
                      .put("app.kubernetes.io/name", "bugdet-service")),
          Map.entry(
              "leads to ports that pods have",
              all -> at(of(all, "Service"), "/spec/ports/0").put("targetPort", "htpp")),
          Map.entry(
              "listens where the program listens",
              all -> at(deployment(all), CONTAINER + "/ports/0").put("containerPort", 8080)),
          Map.entry(
              "sets what the program reads",
              all ->
                  at(deployment(all), CONTAINER)
                      .withArray("env")
                      .addObject()
                      .put("name", "JIHENG_DB_ULR")
                      .put("value", "jdbc:postgresql://db/x")),
          Map.entry(
              "refers to objects that there are",
              all ->
                  at(deployment(all), "/spec/template/spec").put("serviceAccountName", "nobody")),
          Map.entry(
              "lets nothing through the network unless it is named",
              all -> all.removeIf(object -> object.path("kind").asText().equals("NetworkPolicy"))));

  private BadManifests() {}

  /** The manifests with what breaks the rule of that name. */
  static Manifests breaking(String rule, Manifests good) {
    List<ObjectNode> copy =
        new ArrayList<>(
            good.objects().stream().map(object -> (ObjectNode) object.deepCopy()).toList());
    BREAKS.get(rule).accept(copy);
    return new Manifests(List.copyOf(copy));
  }

  /** An object with another field. */
  static JsonNode with(JsonNode good, String place, String field, int value) {
    JsonNode copy = good.deepCopy();
    at((ObjectNode) copy, place).put(field, value);
    return copy;
  }

  private static ObjectNode deployment(List<ObjectNode> objects) {
    return of(objects, "Deployment");
  }

  private static ObjectNode of(List<ObjectNode> objects, String kind) {
    return stream(objects, kind).findFirst().orElseThrow();
  }

  private static Stream<ObjectNode> stream(List<ObjectNode> objects, String kind) {
    return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
  }

  private static ObjectNode at(ObjectNode object, String place) {
    return (ObjectNode) object.at(place);
  }
}
