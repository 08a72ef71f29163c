package io.jiheng.pattern.problem;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the framework's mapper, which answers without a problem document. */
@Provider
@Priority(1)
public class InvalidDefinitionMapper extends ExceptionMapperBase<InvalidDefinitionException> {

  @Override
  protected HttpProblem toProblem(InvalidDefinitionException fault) {
    return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
  }
}
