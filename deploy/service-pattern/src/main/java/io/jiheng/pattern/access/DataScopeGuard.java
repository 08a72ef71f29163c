package io.jiheng.pattern.access;

import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Keeps back the answer of an operation that did not ask for its scope, and says so in the log: it
 * is our fault, and the caller learns nothing by it.
 */
@Interceptor
@DataScope(DataScope.Kind.NONE)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class DataScopeGuard {

  private static final Logger LOG = Logger.getLogger(DataScopeGuard.class);
  private static final int REFUSED = 400;

  private final Sight sight;

  DataScopeGuard(Sight sight) {
    this.sight = sight;
  }

  @AroundInvoke
  Object guard(InvocationContext operation) throws Exception {
    Object answer = operation.proceed();
    List<DataScope.Kind> declared =
        List.of(operation.getInterceptorBinding(DataScope.class).value());
    if (isRefusal(answer) || declared.stream().allMatch(sight::wasAsked)) {
      return answer;
    }
    LOG.errorf("scope-not-asked operation=%s scopes=%s", operation.getMethod(), declared);
    throw Problem.of(403, "forbidden").exception();
  }

  private static boolean isRefusal(Object answer) {
    return answer instanceof Response response && response.getStatus() >= REFUSED;
  }
}
