package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.query.CountersRebuildingException;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says when to ask again, and how far the rebuild has come. */
@Provider
public class CountersRebuildingMapper implements ExceptionMapper<CountersRebuildingException> {

  private static final String SECONDS = "10";

  @Override
  public Response toResponse(CountersRebuildingException rebuilding) {
    var progress = rebuilding.progress();
    return Problem.of(503, "counters-rebuilding")
        .arg("files", progress.files())
        .arg("filesFolded", progress.filesFolded())
        .arg("courts", progress.courts())
        .arg("courtsDone", progress.courtsDone())
        .header("Retry-After", SECONDS)
        .response();
  }
}
