package io.jiheng.pattern.load;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;

/**
 * Counts a request under the template of its operation 请求度量, and whatever reached none under one of
 * three words. The library takes any address that is not written as it is routed (an absolute one,
 * one of two slashes) for a template: whoever invents such would use up the series that a service
 * keeps, and those of real operations would no longer be seen.
 */
@Singleton
class MeasuredAddress implements HttpServerMetricsTagsContributor {

  static final String KEY = "uri";
  static final String NO_OPERATION = "UNKNOWN";

  private static final String TEMPLATE = "UrlPathTemplate";
  private static final int REDIRECTIONS = 3;
  private static final int HUNDRED = 100;
  private static final int NOT_FOUND = 404;

  @Override
  public Tags contribute(Context context) {
    String template = context.requestContextLocalData(TEMPLATE);
    return Tags.of(
        KEY, template != null ? template : ofNoOperation(context.response().statusCode()));
  }

  private static String ofNoOperation(int status) {
    if (status == NOT_FOUND) {
      return "NOT_FOUND";
    }
    return status / HUNDRED == REDIRECTIONS ? "REDIRECTION" : NO_OPERATION;
  }
}
