package io.jiheng.budget.document.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Step;
import io.jiheng.budget.sheet.rest.ReturnRequest;
import io.jiheng.budget.unit.rest.FourEyesText;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A unit's document on its way from draft to approval. {@code If-Match} is heeded where given. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-documents")
@APIResponse(
    responseCode = "200",
    description = "已办理 / done",
    content = @Content(schema = @Schema(implementation = UnitDocumentResponse.class)))
@APIResponse(
    responseCode = "404",
    description = "该单位该年度没有 / there is none",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "409",
    description = "当前状态不可如此 / not from this state",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "412",
    description = "已被他人修改 / changed by someone else",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class UnitDocumentLifeResource {

  private final UnitDocumentDoor door;

  UnitDocumentLifeResource(UnitDocumentDoor door) {
    this.door = door;
  }

  @POST
  @Path(OneUnitDocument.PATH + "/submit")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "submitUnitDocument",
      summary = "申报 / submit a draft or a mended return",
      description =
          "草稿或被退回的转为已申报；If-Match 给出时核对。"
              + " From draft or returned to submitted. If-Match is heeded if given.")
  public Response submit(
      @BeanParam OneUnitDocument one, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return door.take(one.key(), Step.SUBMIT, "", ifMatch);
  }

  @POST
  @Path(OneUnitDocument.PATH + "/approve")
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "approveUnitDocument",
      summary = "批复 / approve what was submitted",
      description =
          "由已申报转为已批复；If-Match 给出时核对。"
              + " From submitted to approved. If-Match is heeded if given."
              + FourEyesText.OF_SUBMISSION)
  public Response approve(
      @BeanParam OneUnitDocument one, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return door.take(one.key(), Step.APPROVE, "", ifMatch);
  }

  @POST
  @Path(OneUnitDocument.PATH + "/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "returnUnitDocument",
      summary = "退回 / return what was submitted",
      description =
          "申报人修改后可再次申报，须写明理由；If-Match 给出时核对。"
              + " Gives it back to be mended and submitted again, with the reason. If-Match is heeded if given."
              + FourEyesText.OF_SUBMISSION)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReturnRequest.class),
              examples = @ExampleObject(name = "low", value = "{\"reason\": \"结案目标偏低\"}")))
  public Response giveBack(
      @BeanParam OneUnitDocument one,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ReturnRequest body) {
    return door.take(one.key(), Step.RETURN, body.reason(), ifMatch);
  }
}
