package io.jiheng.pattern.login;

import io.jiheng.pattern.access.DataScope;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Sends a browser to the login page of the OIDC server and, once somebody has signed in, back to
 * the page it came from. {@code /logout} is answered by the framework.
 */
@Path(LoginResource.LOGIN)
@Authenticated
@DataScope(value = DataScope.Kind.NONE, reason = "it answers with nothing but a place to go to")
public class LoginResource {

  static final String LOGIN = "/login";
  static final String LOGOUT = "/logout";

  private static final String FRONT_PAGE = "/";

  @GET
  @Operation(hidden = true)
  public Response back(@QueryParam("to") @DefaultValue(FRONT_PAGE) String page) {
    return Response.seeOther(URI.create(ownPage(page))).build();
  }

  /** Of this service alone: a link to here must lead nobody elsewhere. */
  static String ownPage(String page) {
    try {
      URI there = new URI(page);
      boolean own = !there.isAbsolute() && there.getRawAuthority() == null;
      return own && page.startsWith("/") && !page.startsWith("//") ? page : FRONT_PAGE;
    } catch (URISyntaxException noAddress) {
      return FRONT_PAGE;
    }
  }
}
