package io.jiheng.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Prometheus itself takes the rules, and they do in it what their unit tests say. */
class PromtoolTest {

  private static final String PROMTOOL = "promtool";

  @BeforeAll
  static void promtoolIsInstalled() {
    boolean found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Path.of(folder, PROMTOOL).toFile().canExecute());
    if (!found) {
      System.out.println(
          "SKIPPED: promtool is not installed, rules are not run (Debian: apt-get install"
              + " prometheus)");
    }
    assumeTrue(found, "promtool is not installed");
  }

  @Test
  void the_configuration_and_its_rules_are_well_formed() throws Exception {
    assertGood(List.of("check", "config", Room.CONFIG.toString()));
    assertGood(List.of("check", "rules"), Room.rules());
  }

  @Test
  void the_rules_fire_and_keep_silent_as_their_tests_say() throws Exception {
    assertGood(List.of("test", "rules"), Room.ruleTests());
  }

  private static void assertGood(List<String> what, List<Path> files)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(what);
    files.forEach(file -> words.add(file.toString()));
    assertGood(words);
  }

  private static void assertGood(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROMTOOL));
    command.addAll(words);
    Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as("%s%n%s", command, said).isZero();
  }
}
