package io.jiheng.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders overlays by the kustomize of a kubectl: the one that {@code KUBECTL} names, the one that
 * {@code get-kubectl.sh} has fetched, or the one on the path.
 */
final class Kubectl {

  static final String MISSING =
      "no kubectl: the manifests are not checked. deploy/kubernetes/get-kubectl.sh fetches one.";

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final String program;

  private Kubectl(String program) {
    this.program = program;
  }

  static Optional<Kubectl> find() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("KUBECTL")),
            Stream.of(Path.of(".tools/kubectl").toAbsolutePath().toString(), "kubectl"))
        .filter(Kubectl::runs)
        .findFirst()
        .map(Kubectl::new);
  }

  /**
   * The objects of an overlay, as they would be applied.
   *
   * @throws IllegalStateException where kustomize fails or warns of anything
   */
  Manifests render(String overlay) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("kustomize", ".err");
    try {
      Process process =
          new ProcessBuilder(program, "kustomize", "overlays/" + overlay)
              .redirectError(errors.toFile())
              .start();
      List<JsonNode> objects;
      try (InputStream out = process.getInputStream()) {
        objects = YAML.readerFor(JsonNode.class).<JsonNode>readValues(out).readAll();
      }
      String said = Files.readString(errors, StandardCharsets.UTF_8);
      if (process.waitFor() != 0 || !said.isBlank()) {
        throw new IllegalStateException("overlays/" + overlay + ": " + said);
      }
      return new Manifests(objects);
    } finally {
      Files.delete(errors);
    }
  }

  private static boolean runs(String program) {
    try {
      return new ProcessBuilder(program, "version", "--client")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
