package io.jiheng.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Three questions with their answers, to be asked again by the user. */
final class Showcase {
  private final Services services;
  private final Rest rest;
  private final Narrator narrator;
  private final String tokenFile;
  private final LocalDate today;

  /**
   * @param today in Beijing; the sample runs up to it
   */
  Showcase(Services services, Rest rest, Narrator narrator, Path tokens, LocalDate today) {
    this.services = services;
    this.rest = rest;
    this.narrator = narrator;
    this.tokenFile = asSeenFromHere(tokens.resolve(Role.VIEWER.tokenFile()));
    this.today = today;
  }

  void show() throws IOException, InterruptedException {
    narrator.show("");
    narrator.show("试试看 Try:");
    ask(
        "迁安市人民法院今年审执结案进度 closing progress of this year",
        indicator("closing-progress", "冀0283", today),
        Figures::value);
    ask(
        "唐山市中级人民法院去年结收比 clearance rate of last year",
        indicator("clearance-rate", "冀02", LocalDate.of(today.getYear() - 1, 12, 31)),
        Figures::value);
    askForExecution();
  }

  private void askForExecution() throws IOException, InterruptedException {
    Optional<JsonNode> project =
        rest.get(
                Role.VIEWER,
                query(
                        services.budget(),
                        "/api/v1/projects",
                        "unit",
                        "336001",
                        "year",
                        String.valueOf(today.getYear()),
                        "q",
                        "物业",
                        "size",
                        "1")
                    .uri())
            .map(page -> page.path("items").path(0))
            .filter(first -> first.hasNonNull("id"));
    if (project.isPresent()) {
      String path = "/api/v1/projects/" + project.get().path("id").asText() + "/execution";
      ask(
          "336001 " + project.get().path("name").asText() + " 预算执行 budget execution",
          query(services.budget(), path, "asOf", today.toString()),
          Figures::execution);
    }
  }

  private void ask(String title, Query query, Function<JsonNode, String> figure)
      throws IOException, InterruptedException {
    String answer = rest.get(Role.VIEWER, query.uri()).map(figure).orElse("尚无数据 no data yet");
    narrator.show("");
    narrator.show("# " + title);
    narrator.show("#   → " + answer);
    narrator.show(query.curl(tokenFile));
  }

  private Query indicator(String code, String court, LocalDate asOf) {
    return query(
        services.indicators(),
        "/api/v1/indicators/" + code + "/value",
        "court",
        court,
        "asOf",
        asOf.toString());
  }

  private static Query query(Service service, String path, String... pairs) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], pairs[i + 1]);
    }
    return new Query(service, path, parameters);
  }

  private static String asSeenFromHere(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }
}
