package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Holds every good answer in JSON that a test sees against the interface description. A member that
 * may be null and is not described so makes strict readers refuse the whole answer.
 */
public final class AsDescribed implements Filter {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final Filter ONLY = new AsDescribed();

  private record Answer(String method, Pattern path, int braces, String status, int schema) {}

  private final List<Answer> answers = new ArrayList<>();
  private OpenApiSchemas schemas;

  private AsDescribed() {}

  /** The filter of all tests of a module: the description is read once. */
  public static Filter filter() {
    return ONLY;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    var type = response.contentType();
    if (response.statusCode() / 100 == 2 && type != null && type.startsWith("application/json")) {
      check(request, response);
    }
    return response;
  }

  private void check(FilterableRequestSpecification request, Response response) {
    read();
    var path = URI.create(request.getURI()).getPath();
    answers.stream()
        .filter(answer -> answer.method().equals(request.getMethod()))
        .filter(answer -> answer.status().equals(String.valueOf(response.statusCode())))
        .filter(answer -> answer.path().matcher(path).matches())
        .min(Comparator.comparingInt(Answer::braces))
        .ifPresent(
            answer -> {
              var flaws = schemas.judge(answer.schema(), parsed(response.asString()));
              if (!flaws.isEmpty()) {
                throw new AssertionError(
                    "%s %s is not answered as described: %s"
                        .formatted(request.getMethod(), path, flaws));
              }
            });
  }

  private synchronized void read() {
    if (schemas != null) {
      return;
    }
    var api = parsed(RestAssured.given().noFilters().get("/q/openapi?format=json").asString());
    var read = new OpenApiSchemas(api);
    for (var path : api.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        for (var response : operation.getValue().path("responses").properties()) {
          var schema = response.getValue().path("content").path("application/json").path("schema");
          if (schema.isObject()) {
            answers.add(
                new Answer(
                    operation.getKey().toUpperCase(Locale.ROOT),
                    Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                    path.getKey().split("\\{", -1).length,
                    response.getKey(),
                    read.add(schema)));
          }
        }
      }
    }
    schemas = read;
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }
}
