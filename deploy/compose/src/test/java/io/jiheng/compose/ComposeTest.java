package io.jiheng.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.compose.ComposeFile.Reference;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compose file keeps every rule, each of which is held to a file that breaks it. */
class ComposeTest {

  private static final String SMALL = "../kubernetes/overlays/small/";

  private ComposeFile file;

  @BeforeEach
  void the_file_is_read() throws IOException {
    file = ComposeFile.read(Room.at("compose.yaml"));
  }

  static Stream<Rule> rules() {
    return Stream.concat(ContainerRules.all().stream(), ConnectionRules.all().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_file_keeps_every_rule(Rule rule) {
    assertThat(rule.faults().apply(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_is_broken_by_a_bad_file(Rule rule) {
    rule.bad().accept(file);
    assertThat(rule.faults().apply(file)).isNotEmpty();
  }

  @Test
  void every_variable_is_required_or_has_a_default() {
    assertThat(file.references()).allSatisfy(variable -> assertThat(variable.kind()).isNotNull());
  }

  @Test
  void secrets_sh_makes_what_is_required_and_nothing_else() {
    String list = Room.text("secrets.sh").replaceFirst("(?s).*\nfor name in (.*?); do\n.*", "$1");
    assertThat(required()).containsExactlyInAnyOrder(list.replace("\\", " ").trim().split("\\s+"));
  }

  @Test
  void every_setting_stands_in_the_manual_with_its_default() {
    String manual = Room.text("README.md");
    assertThat(settings())
        .isNotEmpty()
        .allSatisfy(
            setting ->
                assertThat(manual)
                    .containsPattern(
                        Pattern.quote("`" + setting.name() + "`")
                            + ".*\\| `"
                            + Pattern.quote(setting.rest())
                            + "`"));
  }

  @Test
  void topics_are_those_of_the_small_overlay() {
    assertThat(topics("topics.sh")).isNotEmpty().isEqualTo(topics(SMALL + "kafka/topics.yaml"));
  }

  @Test
  void postgres_and_kafka_are_those_of_the_small_overlay() throws IOException {
    JsonNode overlay = ComposeFile.read(Room.at(SMALL + "kustomization.yaml")).tree();
    List<String> theirs =
        ComposeFile.stream(overlay.path("images"))
            .map(image -> image.path("newName").asText() + ":" + image.path("newTag").asText())
            .toList();
    List<String> ours =
        Stream.of("postgres", "kafka")
            .map(name -> ComposeFile.withDefaults(file.services().get(name).path("image").asText()))
            .toList();
    assertThat(ours).containsExactlyElementsOf(theirs);
  }

  private Set<String> required() {
    return file.references()
        .filter(Reference::isRequired)
        .map(Reference::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Reference> settings() {
    return file.references().filter(each -> !each.isRequired()).collect(Collectors.toSet());
  }

  private static Set<String> topics(String path) {
    return Pattern.compile("(?m)^ *make ([a-z].*)$")
        .matcher(Room.text(path))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
