package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the interface a service offers and its checked-in description the same, and the description
 * worth reading. To be called from a test of the running service.
 *
 * <p>With {@code -Dopenapi.update=true} the copy is rewritten instead of compared.
 */
public final class OpenApiGuard {

  private static final Path COPY = Path.of("src/main/openapi/openapi.yaml");

  private OpenApiGuard() {}

  /** Fails if the service differs from {@code src/main/openapi/openapi.yaml} of its module. */
  public static void assertUnchanged() {
    assertUnchanged(COPY);
  }

  static void assertUnchanged(Path copy) {
    String offered = offered();
    if (Boolean.getBoolean("openapi.update")) {
      write(copy, offered);
      return;
    }
    assertThat(copy).as("%s is missing: write it with -Dopenapi.update=true", copy).isRegularFile();
    List<String> differences = OpenApiDifference.between(parsed(read(copy)), parsed(offered));
    assertThat(differences)
        .as("%s is not what the service offers: check, then -Dopenapi.update=true", copy)
        .isEmpty();
    assertThat(OpenApiYaml.misreadIn(read(copy), parsed(offered("json"))))
        .as("what readers of YAML 1.1 misread in %s: write it with -Dopenapi.update=true", copy)
        .isEmpty();
  }

  /**
   * Fails unless every operation has an operationId of its own, a summary and a description, a
   * declared tag, its roles, an example of each success response and error responses that are
   * problem documents; references resolve, examples fit, and every reader takes it alike.
   */
  public static void assertWorthReading() {
    JsonNode api = parsed(offered("json"));
    List<String> complaints = new ArrayList<>(OpenApiComplaint.about(api));
    complaints.addAll(OpenApiReferences.brokenIn(api));
    complaints.addAll(OpenApiPatterns.unportableIn(api));
    complaints.addAll(OpenApiYaml.misreadIn(offered(), api));
    if (OpenApiReferences.brokenIn(api).isEmpty()) {
      complaints.addAll(OpenApiExamples.misfitsIn(api));
    }
    assertThat(complaints).as("complaints about /q/openapi").isEmpty();
  }

  private static String offered() {
    return offered("yaml");
  }

  private static String offered(String format) {
    return RestAssured.given()
        .get("/q/openapi?format=" + format)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  static JsonNode parsed(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
