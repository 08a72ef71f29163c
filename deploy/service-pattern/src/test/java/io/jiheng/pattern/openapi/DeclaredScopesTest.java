package io.jiheng.pattern.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.jiheng.pattern.access.DataScope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class DeclaredScopesTest {

  @Test
  void of_every_operation_its_scope_is_told() throws IOException {
    var read = OASFactory.createOperation().operationId("read");
    var write = OASFactory.createOperation().operationId("write");
    var drop = OASFactory.createOperation().operationId("drop");
    var item = OASFactory.createPathItem().GET(read).PUT(write).DELETE(drop);
    OpenAPI api =
        OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem("/declared", item));

    filter(Declared.class).filterOpenAPI(api);

    assertThat(read.getExtensions().get(DeclaredScopes.EXTENSION))
        .hasToString("{kinds=[NONE], reason=nothing of anybody}");
    assertThat(write.getExtensions().get(DeclaredScopes.EXTENSION)).hasToString("{kinds=[COURT]}");
    assertThat(drop.getExtensions().get(DeclaredScopes.EXTENSION))
        .hasToString("{kinds=[OWN, UNIT]}");
  }

  @Test
  void the_build_fails_where_role_scope_or_reason_is_missing() throws IOException {
    var filter = filter(Undeclared.class);

    assertThatIllegalStateException()
        .isThrownBy(() -> filter.filterOpenAPI(OASFactory.createOpenAPI()))
        .withMessageContaining("Undeclared.noRole names no role")
        .withMessageContaining("Undeclared.noScope declares no scope")
        .withMessageContaining("Undeclared.noReason: a scope of NONE");
  }

  private static DeclaredScopes filter(Class<?> resource) throws IOException {
    return new DeclaredScopes(
        Index.of(resource).getClassByName(resource).methods().stream()
            .map(ServedMethod::new)
            .toList());
  }

  @RolesAllowed("viewer")
  @DataScope(DataScope.Kind.COURT)
  interface Declared {

    @GET
    @DataScope(value = DataScope.Kind.NONE, reason = "nothing of anybody")
    String read();

    @PUT
    @Operation(operationId = "write")
    String change();

    @DELETE
    @PermitAll
    @DataScope({DataScope.Kind.OWN, DataScope.Kind.UNIT})
    String drop();
  }

  interface Undeclared {

    @GET
    @DataScope(DataScope.Kind.COURT)
    String noRole();

    @GET
    @RolesAllowed("viewer")
    String noScope();

    @GET
    @RolesAllowed("viewer")
    @DataScope(DataScope.Kind.NONE)
    String noReason();
  }
}
