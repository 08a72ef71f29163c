package io.jiheng.budget.imports.rest;

import io.jiheng.budget.imports.ImportFilter;
import io.jiheng.budget.imports.ImportState;
import io.jiheng.budget.imports.Imports;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.access.Sight;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of imports 导入记录. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@DataScope(DataScope.Kind.OWN)
class ImportListResource {

  private final Imports imports;
  private final Sight sight;
  private final Caller caller;

  ImportListResource(Imports imports, Sight sight, Caller caller) {
    this.imports = imports;
    this.sight = sight;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "listImports",
      summary = "导入记录，最近的在前 / imports, the latest first",
      description =
          "只列本人上传的；管理员可见全部。未经预览直接导入的文件也列在此处，可据以查看进度。"
              + "One's own; an administrator sees all. A file imported without a preview stands "
              + "here from the moment it was read, with its progress.")
  @APIResponse(
      responseCode = "200",
      description = "一页导入记录，entries 为空 / a page of imports, without entries",
      content = @Content(schema = @Schema(implementation = ImportPageResponse.class)))
  public Response list(
      @Parameter(description = "只列该状态 / only of this state") @QueryParam("state") ImportState state,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    ImportFilter filter =
        new ImportFilter(sight.bounds(DataScope.Kind.OWN, uploader()), Optional.ofNullable(state));
    List<ImportResponse> found =
        imports.list(filter, page.reachable(), page.size()).stream()
            .map(it -> ImportResponse.of(it, List.of()))
            .toList();
    return Page.of(found, page, imports.count(filter)).response(uri);
  }

  private Optional<String> uploader() {
    return caller.hasRole(Roles.ADMIN) ? Optional.empty() : Optional.of(caller.name());
  }

  /** For the interface description only: what a page of imports looks like. */
  @Schema(name = "ImportPage")
  record ImportPageResponse(List<ImportResponse> items, int page, int size, long total) {}
}
