package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.CloseKeys;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys by which anybody can verify a close. */
@Path("/api/v1/closes/signing-key")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.PUBLISHER,
  Roles.VIEWER,
  Roles.CLERK,
  Roles.APPROVER,
  Roles.TREASURER,
  Roles.ADMIN
})
@Tag(name = "closes")
@DataScope(value = DataScope.Kind.NONE, reason = "public keys are for everybody")
public class SigningKeyResource {

  private static final String ONE =
      """
      {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256",
       "kid": "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", "n": "0vx7agoebGcQSuuPiLJXZpt", "e": "AQAB"}]}
      """;

  private final CloseKeys keys;

  SigningKeyResource(CloseKeys keys) {
    this.keys = keys;
  }

  /** A JWK set (RFC 7517). */
  @Schema(name = "CloseKeys")
  public record KeysResponse(Collection<Map<String, Object>> keys) {}

  @GET
  @Operation(
      operationId = "getSigningKey",
      summary = "验签公钥 The public keys of closes as a JWK set, the one in use first",
      description = "含此前用过的公钥；未配置则为空。 Former keys among them; empty where none is configured.")
  @APIResponse(
      responseCode = "200",
      description = "公钥 the keys",
      content =
          @Content(
              schema = @Schema(implementation = KeysResponse.class),
              examples = @ExampleObject(name = "one", value = ONE)))
  public KeysResponse keys() {
    return new KeysResponse(keys.published());
  }
}
