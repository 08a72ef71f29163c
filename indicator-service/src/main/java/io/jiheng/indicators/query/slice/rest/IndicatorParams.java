package io.jiheng.indicators.query.slice.rest;

import io.jiheng.indicators.organization.rest.GivenText;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Carries which indicator is asked for, and by which version of its calibre. */
public record IndicatorParams(
    @PathParam("code") @Parameter(example = "closing-progress") String code,
    @QueryParam("version")
        @Parameter(
            description =
                "口径版本，不给则用 asOf 当日施行的版本；备选口径只在点名时使用 version of the calibre; by default the one"
                    + " that holds on asOf",
            example = "2022")
        String version) {

  public Optional<String> givenVersion() {
    return GivenText.of(version);
  }
}
