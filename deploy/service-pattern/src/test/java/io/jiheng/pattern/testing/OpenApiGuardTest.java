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
        .containsExactlyInAnyOrder(
            "get /sample/pages shows neither schema nor example of 200",
            "get /sample/refusals/{how} has no security requirement",
            "get /sample/refusals/{how} shows neither schema nor example of 200",
            "get /sample/unannotated has no security requirement");
  }

  @Test
  void anOperationThatSaysNothingIsComplainedOf() {
    assertThat(
            OpenApiComplaint.about(
                OpenApiGuard.parsed("paths: {/a: {get: {responses: {'404': {description: no}}}}}")))
        .containsExactly(
            "get /a has no operationId",
            "get /a has no summary",
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
