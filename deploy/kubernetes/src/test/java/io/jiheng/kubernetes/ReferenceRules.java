package io.jiheng.kubernetes;

import static io.jiheng.kubernetes.Manifests.called;
import static io.jiheng.kubernetes.Manifests.containers;
import static io.jiheng.kubernetes.Manifests.name;
import static io.jiheng.kubernetes.Manifests.stream;
import static io.jiheng.kubernetes.Manifests.template;
import static io.jiheng.kubernetes.Manifests.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one object says of another, and of the program in its image. */
final class ReferenceRules {

  private static final String LABEL = "app.kubernetes.io/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  /** Pods that an operator makes, by what it calls them. */
  private static final Pattern OF_OPERATOR = Pattern.compile("(cnpg|strimzi)\\.io/.*");

  private static final Set<String> OF_THE_CLUSTER =
      Set.of("Namespace", "PriorityClass", "PersistentVolume", "StorageClass");

  private ReferenceRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "has a name that DNS takes, and the labels of the product", ReferenceRules::labels),
        new Rule("selects pods that there are", ReferenceRules::selectors),
        new Rule("leads to ports that pods have", ReferenceRules::ports),
        new Rule("listens where the program listens", ReferenceRules::programPorts),
        new Rule("sets what the program reads", ReferenceRules::settings),
        new Rule("refers to objects that there are", ReferenceRules::missing),
        new Rule("lets nothing through the network unless it is named", ReferenceRules::open));
  }

  private static List<String> labels(Manifests manifests) {
    var faults = new ArrayList<String>();
    for (JsonNode object : manifests.objects()) {
      if (Stream.of(name(object).split("\\.")).anyMatch(part -> !NAME.matcher(part).matches())) {
        faults.add(called(object) + ": name");
      }
      Map<String, String> labels = texts(object.path("metadata").path("labels"));
      if (!"jiheng".equals(labels.get(LABEL + "part-of"))) {
        faults.add(called(object) + ": no " + LABEL + "part-of");
      }
      if (object.path("metadata").path("namespace").isMissingNode()
          != OF_THE_CLUSTER.contains(object.path("kind").asText())) {
        faults.add(called(object) + ": namespace");
      }
    }
    return faults;
  }

  private static List<String> selectors(Manifests manifests) {
    var faults = new ArrayList<String>();
    manifests
        .ofKind("Deployment", "StatefulSet")
        .filter(
            workload ->
                !texts(template(workload).at("/metadata/labels"))
                    .entrySet()
                    .containsAll(texts(workload.at("/spec/selector/matchLabels")).entrySet()))
        .forEach(workload -> faults.add(called(workload) + " does not select its own pods"));
    manifests
        .ofKind("Service", "PodDisruptionBudget", "NetworkPolicy")
        .forEach(
            object -> {
              JsonNode selector = selector(object);
              if (!selector.isEmpty()
                  && !isOfOperator(selector)
                  && manifests.matching(selector).isEmpty()) {
                faults.add(called(object) + " selects nothing: " + selector);
              }
            });
    return faults;
  }

  private static JsonNode selector(JsonNode object) {
    return switch (object.path("kind").asText()) {
      case "Service" -> object.at("/spec/selector");
      case "PodDisruptionBudget" -> object.at("/spec/selector/matchLabels");
      default -> object.at("/spec/podSelector/matchLabels");
    };
  }

  private static boolean isOfOperator(JsonNode selector) {
    return texts(selector).keySet().stream().anyMatch(key -> OF_OPERATOR.matcher(key).matches());
  }

  private static List<String> ports(Manifests manifests) {
    var faults = new ArrayList<String>();
    manifests
        .ofKind("Service")
        .filter(service -> !isOfOperator(service.at("/spec/selector")))
        .forEach(
            service ->
                stream(service.at("/spec/ports"))
                    .map(port -> port.path("targetPort").asText(port.path("port").asText()))
                    .filter(
                        port ->
                            manifests.matching(service.at("/spec/selector")).stream()
                                .filter(workload -> !workload.path("kind").asText().equals("Job"))
                                .noneMatch(workload -> hasPort(workload, port)))
                    .forEach(port -> faults.add(called(service) + ": port " + port)));
    manifests
        .workloads()
        .forEach(
            workload ->
                containers(workload)
                    .flatMap(
                        container ->
                            Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                                .map(probe -> container.path(probe).at("/httpGet/port").asText()))
                    .filter(port -> !port.isEmpty() && !hasPort(workload, port))
                    .forEach(port -> faults.add(called(workload) + ": probe of port " + port)));
    return faults;
  }

  private static boolean hasPort(JsonNode workload, String port) {
    return containers(workload)
        .flatMap(container -> stream(container.path("ports")))
        .anyMatch(
            own ->
                own.path("name").asText().equals(port)
                    || own.path("containerPort").asText().equals(port));
  }

  private static List<String> programPorts(Manifests manifests) {
    var faults = new ArrayList<String>();
    manifests
        .ofKind("Deployment")
        .filter(Product::isService)
        .forEach(
            service -> {
              for (String which : List.of("http", "management")) {
                int port = Product.port(name(service), "quarkus." + which + ".port");
                if (!hasPort(service, which) || !hasPort(service, String.valueOf(port))) {
                  faults.add(called(service) + ": " + which + " is not at " + port);
                }
              }
            });
    return faults;
  }

  private static List<String> settings(Manifests manifests) {
    var faults = new ArrayList<String>();
    manifests
        .workloads()
        .filter(Product::isService)
        .forEach(
            service ->
                containers(service)
                    .flatMap(container -> variables(manifests, container))
                    .filter(variable -> !Product.reads(name(service), variable))
                    .forEach(
                        variable -> faults.add(called(service) + " does not read " + variable)));
    return faults;
  }

  private static Stream<String> variables(Manifests manifests, JsonNode container) {
    Stream<String> own = stream(container.path("env")).map(entry -> entry.path("name").asText());
    Stream<String> shared =
        stream(container.path("envFrom"))
            .map(entry -> entry.at("/configMapRef/name").asText())
            .flatMap(map -> texts(manifests.find("ConfigMap", map).path("data")).keySet().stream());
    return Stream.concat(own, shared);
  }

  private static List<String> missing(Manifests manifests) {
    var faults = new ArrayList<String>();
    manifests
        .workloads()
        .forEach(
            workload -> {
              JsonNode pod = template(workload).path("spec");
              var wanted = new ArrayList<String>();
              wanted.add("ServiceAccount/" + pod.path("serviceAccountName").asText("default"));
              pod.findParents("configMapRef")
                  .forEach(
                      from -> wanted.add("ConfigMap/" + from.at("/configMapRef/name").asText()));
              stream(pod.path("volumes"))
                  .map(volume -> volume.at("/configMap/name").asText())
                  .filter(map -> !map.isEmpty())
                  .forEach(map -> wanted.add("ConfigMap/" + map));
              if (pod.has("priorityClassName")) {
                wanted.add("PriorityClass/" + pod.path("priorityClassName").asText());
              }
              wanted.stream()
                  .filter(each -> !each.equals("ServiceAccount/default"))
                  .filter(
                      each ->
                          manifests.find(each.split("/")[0], each.split("/")[1]).isMissingNode())
                  .forEach(each -> faults.add(called(workload) + " refers to " + each));
            });
    manifests
        .ofKind("HorizontalPodAutoscaler", "ScaledObject")
        .map(scaler -> scaler.at("/spec/scaleTargetRef"))
        .filter(
            target ->
                manifests
                    .find(target.path("kind").asText("Deployment"), target.path("name").asText())
                    .isMissingNode())
        .forEach(target -> faults.add("a scaler refers to " + target));
    return faults;
  }

  /** One policy takes everything away from every pod; others give what is named. */
  private static List<String> open(Manifests manifests) {
    boolean denied =
        manifests
            .ofKind("NetworkPolicy")
            .anyMatch(
                policy ->
                    policy.at("/spec/podSelector").isEmpty()
                        && policy.at("/spec/policyTypes").size() == 2
                        && policy.at("/spec/ingress").isEmpty()
                        && policy.at("/spec/egress").isEmpty());
    return denied ? List.of() : List.of("no NetworkPolicy denies by default");
  }
}
