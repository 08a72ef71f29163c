package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.sheet.SheetRefused;
import io.jiheng.budget.sheet.check.Finding;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A refused sheet is answered with every error by row and cell, and the warnings besides. */
class RefusedSheets {

  @ServerExceptionMapper
  Response refused(SheetRefused refusal) {
    return Problem.of(422, "sheet-refused")
        .arg("errors", refusal.findings().stream().filter(Finding::isError).count())
        .arg("findings", refusal.findings().stream().map(FindingResponse::of).toList())
        .response();
  }
}
