package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.members.MemberPages;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the cases behind a figure, page by page. */
@Path("/api/v1/indicators/{code}")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "members", description = "指标成员与解释 the cases behind a number")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class MembersResource {

  private final MembershipParser memberships;
  private final MemberPages pages;

  MembersResource(MembershipParser memberships, MemberPages pages) {
    this.memberships = memberships;
    this.pages = pages;
  }

  @GET
  @Path("/members")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listMembers",
      summary = "指标成员 The cases or items behind a numerator or denominator",
      description =
          "每件附计入的缘由；各件 amount 之和恒等于该部分的数。"
              + " Each with the reason; their amounts always add up to the figure."
              + " 往后翻页把 next 作为 after 传回，件数再多也快。 To read on, give next as after.")
  @APIResponse(
      responseCode = "200",
      description = "一页成员 a page of members",
      content = @Content(schema = @Schema(implementation = MemberPageResponse.class)))
  public MemberPageResponse list(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @BeanParam MemberParams members,
      @QueryParam("after") @Parameter(description = "上一页答复的 next the next of the page before")
          String after,
      @Valid @BeanParam PageRequest page) {
    var offset = page.offsetWithin(MemberPages.FARTHEST);
    var asked = memberships.of(which, scope, cut, members);
    var wanted = new MemberPages.Wanted(MemberPlace.read(after), offset, page.size());
    var found = pages.page(asked.query(), asked.indicator(), asked.terms(), asked.day(), wanted);
    return MemberPageResponse.of(found, page);
  }
}
