package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives every body without an example of its own the one that its schema's examples add up to.
 *
 * <p>An operation whose answer is worth a particular example says so itself and keeps it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class ComposedExamples implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var schemas = api.getComponents() == null ? null : api.getComponents().getSchemas();
    var composer = new ExampleComposer(schemas == null ? Map.<String, Schema>of() : schemas);
    Operations.of(api)
        .flatMap(ComposedExamples::bodies)
        .filter(body -> body.getExample() == null && noneNamed(body) && body.getSchema() != null)
        .forEach(body -> composer.of(body.getSchema()).ifPresent(body::setExample));
  }

  private static boolean noneNamed(MediaType body) {
    return body.getExamples() == null || body.getExamples().isEmpty();
  }

  private static Stream<MediaType> bodies(Operation operation) {
    var request = operation.getRequestBody();
    var answers =
        operation.getResponses() == null
            ? Stream.<Content>empty()
            : operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().getContent());
    return Stream.concat(
            request == null ? Stream.empty() : Stream.of(request.getContent()), answers)
        .filter(content -> content != null && content.getMediaTypes() != null)
        .flatMap(content -> content.getMediaTypes().values().stream());
  }
}
