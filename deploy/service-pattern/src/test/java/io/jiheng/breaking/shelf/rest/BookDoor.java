package io.jiheng.breaking.shelf.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Is a resource that is called otherwise, and whose operations say what should be called otherwise.
 */
@Path("/breaking/books")
public interface BookDoor {

  @GET
  List<Returned> list();

  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Announced[].class)))
  Response announce();

  @POST
  void take(Taken body);
}
