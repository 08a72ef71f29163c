package io.jiheng.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every overlay, rendered, held to models that know each field and to the rules of the house; and
 * each rule held to a manifest that breaks it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestsTest {

  private static final List<String> OVERLAYS = List.of("small", "province", "test-cluster");

  /**
   * Kinds of others of which no model is at hand; those of operators have definitions to be read.
   */
  private static final Set<String> WITHOUT_MODEL =
      Set.of(
          "monitoring.coreos.com/v1 PodMonitor",
          "monitoring.coreos.com/v1 PrometheusRule",
          "monitoring.coreos.com/v1 ServiceMonitor",
          "keda.sh/v1alpha1 ScaledObject",
          "keda.sh/v1alpha1 TriggerAuthentication",
          "postgresql.cnpg.io/v1 Cluster",
          "postgresql.cnpg.io/v1 Pooler",
          "postgresql.cnpg.io/v1 ScheduledBackup");

  /** Downgraded for the cluster of the trial; newer models do not know them. */
  private static final Set<String> OF_THE_TRIAL =
      Set.of("policy/v1beta1 PodDisruptionBudget", "autoscaling/v2beta2 HorizontalPodAutoscaler");

  private final Map<String, Manifests> rendered = new HashMap<>();

  @BeforeAll
  void allAreRendered() throws IOException, InterruptedException {
    Optional<Kubectl> kubectl = Kubectl.find();
    assumeTrue(kubectl.isPresent(), Kubectl.MISSING);
    for (String overlay : OVERLAYS) {
      rendered.put(overlay, kubectl.orElseThrow().render(overlay));
    }
  }

  static Stream<Rule> rules() {
    return Stream.concat(PodRules.all().stream(), ReferenceRules.all().stream());
  }

  static Stream<Arguments> rulesOfOverlays() {
    return OVERLAYS.stream().flatMap(overlay -> rules().map(rule -> Arguments.of(overlay, rule)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rulesOfOverlays")
  void every_overlay_keeps_every_rule(String overlay, Rule rule) {
    assertThat(rule.faults().apply(rendered.get(overlay))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_is_broken_by_a_bad_manifest(Rule rule) {
    Manifests bad = BadManifests.breaking(rule.name(), rendered.get("province"));
    assertThat(rule.faults().apply(bad)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "province", "test-cluster"})
  void every_field_is_one_that_its_kind_has(String overlay) {
    var faults = new ArrayList<String>();
    for (JsonNode object : rendered.get(overlay).objects()) {
      String kind = object.path("apiVersion").asText() + " " + object.path("kind").asText();
      StrictModels.faults(object)
          .ifPresentOrElse(
              faults::addAll,
              () -> {
                if (!WITHOUT_MODEL.contains(kind) && !OF_THE_TRIAL.contains(kind)) {
                  faults.add("no model of " + kind);
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deployment", "Service", "NetworkPolicy", "KafkaTopic", "KafkaNodePool"})
  void a_field_that_no_kind_has_is_refused(String kind) {
    JsonNode good = rendered.get("province").ofKind(kind).findFirst().orElseThrow();
    assertThat(StrictModels.faults(good)).hasValue(List.of());
    JsonNode bad = BadManifests.with(good, "/spec", "replcas", 3);
    assertThat(StrictModels.faults(bad).orElseThrow()).isNotEmpty();
  }

  /** Definitions of custom resources are not of this project: {@code CRDS} names their folder. */
  @ParameterizedTest
  @ValueSource(strings = {"province"})
  void custom_resources_are_as_their_definitions_say(String overlay) throws IOException {
    String folder = System.getenv("CRDS");
    assumeTrue(folder != null, "CRDS names no folder of definitions: these are not checked");
    CustomResources definitions = CustomResources.in(Path.of(folder));
    var found =
        rendered.get(overlay).objects().stream()
            .map(definitions::faults)
            .flatMap(Optional::stream)
            .collect(Collectors.toList());
    assertThat(found).isNotEmpty().allSatisfy(faults -> assertThat(faults).isEmpty());
    JsonNode topic = rendered.get(overlay).ofKind("KafkaTopic").findFirst().orElseThrow();
    assertThat(definitions.faults(BadManifests.with(topic, "/spec", "partitons", 3)).orElseThrow())
        .isNotEmpty();
  }
}
