package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.Closes;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was signed, and whether it still is what was signed. */
@Path("/api/v1/closes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "closes")
@CloseProblems
@DataScope(DataScope.Kind.COURT)
public class SignatureResource {

  static final String SIGNATURE = "X-JWS-Signature";

  private final Closes closes;
  private final CloseAccess access;

  SignatureResource(Closes closes, CloseAccess access) {
    this.closes = closes;
    this.access = access;
  }

  /**
   * Whether a close is genuine.
   *
   * @param keyId the key that it says has signed it
   */
  @Schema(name = "CloseVerification")
  public record VerificationResponse(
      @Schema(examples = "true") boolean valid,
      @Schema(description = "签名密钥 thumbprint (RFC 7638) of the key", examples = "2023-1")
          String keyId) {}

  @GET
  @Path("/document")
  @Operation(
      operationId = "getCloseDocument",
      summary = "关账文书 The very bytes that were signed",
      description =
          "签名为分离式 JWS，载荷不作编码（RFC 7797）：所签为 头部、句点、本文书逐字节相接。"
              + " Signed are the JWS header, a full stop and these bytes, by a key of signing-key.")
  @APIResponse(
      responseCode = "200",
      description = "文书 the document",
      headers =
          @Header(
              name = SIGNATURE,
              description = "分离式 JWS detached JWS",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              example =
                  "{\"court\":\"冀0283\",\"month\":\"2023-06\",\"edition\":1,\"closedAt\":\"2023-07-03T01:12:00Z\"}"))
  public Response document(
      @PathParam("id") @Parameter(example = CloseResource.EXAMPLE_ID) UUID id) {
    var sealed = access.sealed(id);
    return Response.ok(sealed.document(), MediaType.APPLICATION_JSON_TYPE)
        .header(SIGNATURE, sealed.signature())
        .build();
  }

  @POST
  @Path("/verification")
  @Operation(
      operationId = "verifyClose",
      summary = "验签 Whether the bytes kept are those that were signed",
      description =
          "以现存密钥复核所存字节的签名，并报告所用密钥是否仍受信任。"
              + " Checks the signature over the bytes kept, by the keys that are configured, and says whether the key is still trusted.")
  @APIResponse(
      responseCode = "200",
      description = "验签结果 the result",
      content = @Content(schema = @Schema(implementation = VerificationResponse.class)))
  public VerificationResponse verify(
      @PathParam("id") @Parameter(example = CloseResource.EXAMPLE_ID) UUID id) {
    var sealed = access.sealed(id);
    return new VerificationResponse(closes.isGenuine(sealed), sealed.close().keyId());
  }
}
