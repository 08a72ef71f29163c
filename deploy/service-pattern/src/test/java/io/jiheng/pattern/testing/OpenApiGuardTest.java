package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class OpenApiGuardTest {

  @TempDir Path directory;

  @Test
  void aCopyOfWhatIsOfferedPasses() throws IOException {
    OpenApiGuard.assertUnchanged(copy(offered()));
  }

  @Test
  void aCopyThatDiffersIsNamedWithThePlace() throws IOException {
    Path copy = copy(offered().replace("Who is calling", "Who was calling"));
    assertThatThrownBy(() -> OpenApiGuard.assertUnchanged(copy))
        .hasMessageContaining("/sample/who › get › summary")
        .hasMessageContaining("-Dopenapi.update=true");
  }

  @Test
  void aMissingCopyIsNamed() {
    assertThatThrownBy(() -> OpenApiGuard.assertUnchanged(directory.resolve("none.yaml")))
        .hasMessageContaining("is missing");
  }

  @Test
  void onlyWhatIsOpenToAllOrShowsNothingIsComplainedOf() {
    assertThat(OpenApiComplaint.about(OpenApiGuard.parsed(offered())))
        .contains(
            "get /sample/pages has no example of 200 as application/json",
            "get /sample/refusals/{how} has no security requirement",
            "get /sample/refusals/{how} has no schema of 200 as application/json")
        .filteredOn(complaint -> complaint.contains("/sample/who"))
        .containsExactly(
            "get /sample/who has no description",
            "get /sample/who has the tag \"Sample Resource\", not declared");
  }

  @Test
  void anOperationThatSaysNothingIsComplainedOf() {
    assertThat(
            OpenApiComplaint.about(
                OpenApiGuard.parsed("paths: {/a: {get: {responses: {'404': {description: no}}}}}")))
        .contains(
            "the description names no server",
            "the description has no contact",
            "get /a has no operationId fit for a method",
            "get /a has no summary",
            "get /a has no description",
            "get /a has no tag",
            "get /a has no security requirement",
            "get /a answers 404 without a problem document");
  }

  private Path copy(String text) throws IOException {
    return Files.writeString(directory.resolve("openapi.yaml"), text);
  }

  private static String offered() {
    return RestAssured.get("/q/openapi?format=yaml").asString();
  }
}
