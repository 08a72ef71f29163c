package io.jiheng.pattern.testing.fuzz;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The series of requests that a service keeps 请求度量: the addresses by which it counts them. */
final class RequestSeries {

  private static final Pattern ADDRESS =
      Pattern.compile("^http_server_requests_seconds_count\\{.*?uri=\"(.*?)\"", Pattern.MULTILINE);

  /** What a template demands of a parameter stands in no interface description. */
  private static final Pattern DEMAND = Pattern.compile("\\{(\\w+):[^}]*}");

  private RequestSeries() {}

  static Set<String> addresses() {
    String metrics =
        givenManagement().get("/q/metrics").then().statusCode(200).extract().asString();
    return ADDRESS
        .matcher(metrics)
        .results()
        .map((MatchResult found) -> DEMAND.matcher(found.group(1)).replaceAll("{$1}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
