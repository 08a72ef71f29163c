package io.jiheng.indicators.query.snapshot.rest;

import io.jiheng.indicators.query.snapshot.CountersRebuildingException;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 503 while the counters are made anew, with when to ask again and how far the rebuild has
 * come.
 */
@Provider
public class CountersRebuildingMapper implements ExceptionMapper<CountersRebuildingException> {

  private static final String SECONDS = "10";
  private static final String SOON = "2";
  private static final int COURTS_NAMED = 10;

  @Override
  public Response toResponse(CountersRebuildingException rebuilding) {
    if (!rebuilding.courts().isEmpty()) {
      return Problem.of(503, "limits-changing")
          .arg("courts", rebuilding.courts().stream().limit(COURTS_NAMED).toList())
          .arg("behind", rebuilding.courts().size())
          .header("Retry-After", SOON)
          .response();
    }
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
