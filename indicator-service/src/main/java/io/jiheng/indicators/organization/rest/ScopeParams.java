package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which court, and whether those under it too. */
public record ScopeParams(
    @QueryParam("court") @NotBlank @Parameter(description = "法院代字 court code", example = "冀0283")
        String court,
    @QueryParam("scope")
        @DefaultValue("COURT")
        @Parameter(description = "COURT 本院；SUBTREE 本院及下级法院 the court, or with all under it")
        Scope scope) {

  /** The court, refused with 400 where it is no court code. */
  public String courtCode() {
    return CourtCode.of(court);
  }

  /** The court, and where asked for every court under it. */
  public List<String> courts(CourtTree tree) {
    return scope == Scope.SUBTREE ? tree.subtree(courtCode()) : List.of(courtCode());
  }
}
