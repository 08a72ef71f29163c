package io.jiheng.budget.imports.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives findings their Chinese words where no service runs that would. */
final class Worded implements ProblemPostProcessor {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  private final Properties texts = new Properties();

  Worded() {
    try (Reader reader =
        new InputStreamReader(
            Worded.class.getResourceAsStream("/problems.properties"), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    String key = problem.getParameters().get("code") + ".detail";
    String said =
        ARGUMENT
            .matcher(texts.getProperty(key))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf(problem.getParameters().get(found.group(1)))));
    return HttpProblem.builder()
        .withStatus(problem.getStatusCode())
        .withType(problem.getType())
        .withDetail(said)
        .build();
  }
}
