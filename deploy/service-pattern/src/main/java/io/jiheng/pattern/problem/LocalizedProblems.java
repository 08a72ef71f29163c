package io.jiheng.pattern.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Gives every problem that leaves the service its code and its words. */
@Singleton
class LocalizedProblems implements ProblemPostProcessor {

  private final Wording wording;

  LocalizedProblems(Wording wording) {
    this.wording = wording;
  }

  /** Ahead of the library's own processors, which fill in what is still missing. */
  @Override
  public int priority() {
    return 200;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem coded =
        problem.getParameters().containsKey(Problem.CODE)
            ? problem
            : Causes.coded(problem, context.cause);
    return worded(coded, Language.ofCurrentRequest(), path(context));
  }

  HttpProblem worded(HttpProblem problem, RoutingContext exchange) {
    Language language = Language.of(exchange.request().getHeader("Accept-Language"));
    return worded(problem, language, exchange.normalizedPath());
  }

  private HttpProblem worded(HttpProblem problem, Language language, String path) {
    String code = String.valueOf(problem.getParameters().get(Problem.CODE));
    Map<String, Object> arguments = said(problem.getParameters(), language);
    HttpProblem.Builder worded =
        HttpProblem.builder()
            .withStatus(problem.getStatusCode())
            .withType(problem.getType())
            .withTitle(wording.text(language, code + ".title", arguments).orElse(code))
            .withDetail(wording.text(language, code + ".detail", arguments).orElse(null))
            .withInstance(InstanceUtils.pathToInstance(path));
    arguments.forEach(worded::with);
    problem.getHeaders().forEach(worded::withHeader);
    return worded
        .withHeader("Content-Language", language.tag())
        .withHeader("Vary", "Accept-Language")
        .build();
  }

  private Object said(Object value, Language language) {
    if (value instanceof TextKey text) {
      return wording
          .text(language, text.key(), said(text.arguments(), language))
          .orElse(text.key());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> said(item, language)).toList();
    }
    return value instanceof Map<?, ?> map ? said(map, language) : value;
  }

  private Map<String, Object> said(Map<?, ?> values, Language language) {
    Map<String, Object> said = new LinkedHashMap<>();
    values.forEach((name, value) -> said.put(String.valueOf(name), said(value, language)));
    return said;
  }

  private static String path(ProblemContext context) {
    var request = CurrentRequestManager.get();
    return request == null ? context.path : request.serverRequest().getRequestPath();
  }
}
