package io.jiheng.pattern.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Walks the operations of an interface description. */
final class Operations {

  private Operations() {}

  static Stream<Operation> of(OpenAPI api) {
    return api.getPaths() == null || api.getPaths().getPathItems() == null
        ? Stream.empty()
        : api.getPaths().getPathItems().values().stream()
            .flatMap(path -> path.getOperations().values().stream());
  }
}
