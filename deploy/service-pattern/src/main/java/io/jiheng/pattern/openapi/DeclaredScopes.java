package io.jiheng.pattern.openapi;

import io.jiheng.pattern.access.DataScope;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/**
 * Says of every operation what bounds its data to the caller, in {@code x-data-scope}, and fails
 * the build where one declares no {@link DataScope} or no role: what nobody thought of is not
 * served.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DeclaredScopes implements OASFilter {

  static final String EXTENSION = "x-data-scope";

  private final List<ServedMethod> served;

  /** The index is given by the library. */
  public DeclaredScopes(IndexView index) {
    this(ServedMethod.of(index));
  }

  DeclaredScopes(List<ServedMethod> served) {
    this.served = List.copyOf(served);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    List<String> mistakes = served.stream().flatMap(method -> method.mistakes().stream()).toList();
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(String.join("\n", mistakes));
    }
    Map<String, ServedMethod> byOperation = new LinkedHashMap<>();
    served.forEach(method -> byOperation.put(method.operationId(), method));
    Operations.of(api).forEach(operation -> declare(operation, byOperation));
  }

  private static void declare(Operation operation, Map<String, ServedMethod> byOperation) {
    ServedMethod method = byOperation.get(operation.getOperationId());
    if (method != null) {
      operation.addExtension(EXTENSION, told(method));
    }
  }

  private static Map<String, Object> told(ServedMethod method) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("kinds", method.kinds());
    if (!method.reason().isEmpty()) {
      told.put("reason", method.reason());
    }
    return told;
  }
}
