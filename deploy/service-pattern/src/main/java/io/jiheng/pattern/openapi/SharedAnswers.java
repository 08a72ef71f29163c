package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Writes into the interface description what every operation may answer besides its own. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SharedAnswers implements OASFilter {

  private static final Map<String, String> ALWAYS =
      Map.of("500", "服务内部错误 / internal error", "503", "服务暂不可用 / service unavailable");
  private static final Map<String, String> WITH_TOKEN =
      Map.of("401", "未登录 / no valid token", "403", "无权操作 / the token's roles do not permit it");
  private static final Map<String, String> WITH_INPUT =
      Map.of("400", "请求不合要求 / the request is not as required");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Operations.of(api).forEach(SharedAnswers::complete);
  }

  private static void complete(Operation operation) {
    Map<String, String> shared = new TreeMap<>(ALWAYS);
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      shared.putAll(WITH_TOKEN);
    }
    if (operation.getRequestBody() != null || operation.getParameters() != null) {
      shared.putAll(WITH_INPUT);
    }
    APIResponses responses =
        operation.getResponses() == null
            ? OASFactory.createAPIResponses()
            : operation.getResponses();
    shared.forEach((status, description) -> describe(responses, status, description));
    operation.setResponses(responses);
  }

  /** What an operation itself says of an error stays; the generator's wordless ones are filled. */
  private static void describe(APIResponses responses, String status, String description) {
    APIResponse response = responses.getAPIResponse(status);
    if (response == null || response.getContent() == null && response.getRef() == null) {
      responses.addAPIResponse(
          status, OASFactory.createAPIResponse().description(description).content(problem(status)));
    }
  }

  private static Content problem(String status) {
    String schema = status.equals("400") ? "HttpValidationProblem" : "HttpProblem";
    var document =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/" + schema));
    return OASFactory.createContent().addMediaType("application/problem+json", document);
  }
}
