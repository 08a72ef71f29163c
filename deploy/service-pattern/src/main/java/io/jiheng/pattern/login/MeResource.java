package io.jiheng.pattern.login;

import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells callers who they are to this service 当前用户, so that a page shows what its reader may do. */
@Path("/api/v1/me")
@Authenticated
@Tag(name = "me", description = "当前用户 who the caller is to this service")
@DataScope(value = DataScope.Kind.NONE, reason = "it tells what the caller's own token says")
public class MeResource {

  private final Caller caller;

  MeResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getMe",
      summary = "当前用户 Who is calling",
      description =
          "令牌或会话所代表的人：姓名、角色、所见法院与到期时刻。"
              + " Name, roles, courts in sight and expiry of the token or session.")
  public Me me() {
    return new Me(
        caller.name(),
        caller.roles().stream()
            .filter(Roles.ALL::contains)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(caller.courts()),
        caller.seesAllCourts(),
        caller.tokenExpiry());
  }
}
