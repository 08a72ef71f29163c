package io.jiheng.pattern.app;

import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Operations of which some are told in the audit log. */
@Path("/api/v1/sample")
@RolesAllowed({Roles.CLERK, Roles.VIEWER})
public class AuditedResource {

  @POST
  @Path("/things")
  @RolesAllowed(Roles.CLERK)
  @Operation(operationId = "makeThing", summary = "Make a thing")
  public Response make() {
    return Response.created(URI.create("/api/v1/sample/things/7")).build();
  }

  @POST
  @Path("/events")
  @Operation(summary = "Send what has a record of its own")
  public Response events() {
    return Response.ok().build();
  }

  @GET
  @Path("/files")
  @Operation(summary = "Read a file")
  public String files() {
    return "file";
  }

  @GET
  @Path("/figures")
  @Operation(summary = "Read a figure")
  public String figures() {
    return "1";
  }
}
