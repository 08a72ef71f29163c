package io.jiheng.pattern.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * The library maps every {@code Exception}; an {@code Error} must not speak of the inside either.
 */
@Provider
@Priority(1)
public class ThrowableMapper extends ExceptionMapperBase<Throwable> {

  @Override
  protected HttpProblem toProblem(Throwable fault) {
    return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
  }
}
