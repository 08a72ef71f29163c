package io.jiheng.indicators.query.snapshot.rest;

import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.OutdatedProgramException;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 503 where newer rules are in force than this program knows, so that in an upgrade the
 * callers of an old replica go to a newer one.
 */
@Provider
public class OutdatedProgramMapper implements ExceptionMapper<OutdatedProgramException> {

  private static final String SECONDS = "10";

  @Override
  public Response toResponse(OutdatedProgramException outdated) {
    return Problem.of(503, "program-outdated")
        .arg("inForce", outdated.inForce())
        .arg("known", Rules.VERSION)
        .header("Retry-After", SECONDS)
        .response();
  }
}
