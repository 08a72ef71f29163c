package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says of every operation which roles may call it: in {@code x-roles} for programs, in the
 * description for people. A bearer scheme has no scopes of its own, so linters refuse them there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredRoles implements OASFilter {

  static final String EXTENSION = "x-roles";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Operations.of(api).forEach(RequiredRoles::declare);
  }

  private static void declare(Operation operation) {
    if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
      return;
    }
    var schemes = operation.getSecurity().stream().flatMap(r -> r.getSchemes().keySet().stream());
    var names = schemes.distinct().toList();
    List<String> roles =
        operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .distinct()
            .toList();
    operation.setSecurity(
        names.stream()
            .map(name -> OASFactory.createSecurityRequirement().addScheme(name))
            .toList());
    operation.addExtension(EXTENSION, roles);
    operation.setDescription(
        String.join(
            "\n\n",
            Stream.of(described(operation), told(roles)).filter(s -> !s.isEmpty()).toList()));
  }

  private static String described(Operation operation) {
    return operation.getDescription() == null ? "" : operation.getDescription().strip();
  }

  private static String told(List<String> roles) {
    return roles.isEmpty()
        ? "角色：有效令牌即可。Roles: any valid token."
        : "角色 / roles: " + String.join(", ", roles);
  }
}
