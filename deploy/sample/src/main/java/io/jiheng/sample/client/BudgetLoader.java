package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Enters the sample's units 预算单位 and sheets 项目绩效目标表 at the budget service and takes every project
 * as far as its story tells. What is there already is left as it is, and taken on from where it
 * stands.
 */
public final class BudgetLoader {

  private record Project(long id, String state) {}

  private record Step(Role role, String name) {}

  private static final JsonNode NO_BODY = MissingNode.getInstance();
  private static final String IN_EXECUTION = "IN_EXECUTION";
  private static final List<String> STATES =
      List.of("DRAFT", "SUBMITTED", "APPROVED", IN_EXECUTION);
  private static final List<Step> STEPS =
      List.of(
          new Step(Role.CLERK, "submit"),
          new Step(Role.APPROVER, "approve"),
          new Step(Role.APPROVER, "start"));

  private final RestClient client;
  private final Services services;

  public BudgetLoader(RestClient client, Services services) {
    this.client = client;
    this.services = services;
  }

  public void loadUnits(List<JsonNode> units) {
    for (var unit : units) {
      ObjectNode body = unit.deepCopy();
      var code = body.remove("code").asText();
      client.put(Role.CLERK, services.unit(code), body).orStop();
    }
  }

  /** Enters a sheet unless it is there, and takes it as far as its story goes. */
  void loadSheet(JsonNode sheet, BudgetStory story, LocalDate today) {
    var found = find(sheet);
    var project = found.isPresent() ? found : create(sheet);
    project.ifPresent(
        known -> {
          var steps = stepsFrom(known.state(), story.until());
          steps.forEach(step -> take(step, known));
          if (story.until().equals(IN_EXECUTION) && !known.state().equals("CLOSED")) {
            pay(known, sheet, story, today);
          }
          if (found.isEmpty() || !steps.isEmpty()) {
            tell(story, known, sheet.path("year").asInt(), today);
          }
        });
  }

  /** Carries what is left of last year's project of that name into this year's 结转. */
  public void carryOver(String unit, String name, LocalDate today) {
    int year = today.getYear();
    var from = find(named(unit, name, year - 1)).orElseThrow();
    var to = find(named(unit, name, year)).orElseThrow();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("number", "样例JZ-" + year + "-001");
    body.put("fromProject", from.id());
    body.put("toProject", to.id());
    body.put("reason", "电梯维修尾款待付");
    body.put("documentNumber", "迁财〔" + year + "〕2号");
    body.put("documentDate", year + "-01-01");
    client.post(Role.APPROVER, services.budget("/carry-overs"), body).orStop();
  }

  private static ObjectNode named(String unit, String name, int year) {
    ObjectNode wanted = JsonNodeFactory.instance.objectNode();
    return wanted.put("unit", unit).put("name", name).put("year", year);
  }

  private Optional<Project> find(JsonNode sheet) {
    var uri = services.projectsOf(sheet.path("unit").asText(), sheet.path("year").asInt());
    for (var item : client.get(Role.CLERK, uri).orStop().body().path("items")) {
      if (isSame(item, sheet)) {
        return Optional.of(project(item));
      }
    }
    return Optional.empty();
  }

  /** Empty if another client was quicker: then the project is that client's. */
  private Optional<Project> create(JsonNode sheet) {
    var answer = client.post(Role.CLERK, services.projects(), sheet);
    return answer.status() == 409 ? Optional.empty() : Optional.of(project(answer.orStop().body()));
  }

  private void take(Step step, Project project) {
    client.post(step.role(), services.project(project.id(), step.name()), NO_BODY).orStop();
  }

  private static List<Step> stepsFrom(String state, String until) {
    int from = STATES.indexOf(state);
    int to = STATES.indexOf(until);
    return from < 0 || from >= to ? List.of() : STEPS.subList(from, to);
  }

  private void pay(Project project, JsonNode sheet, BudgetStory story, LocalDate today) {
    for (var payment : SamplePayments.of(sheet, story.paid(), today)) {
      client.post(Role.TREASURER, services.project(project.id(), "payments"), payment).orStop();
    }
  }

  private void tell(BudgetStory story, Project project, int year, LocalDate today) {
    for (var step : story.steps()) {
      if (step.day() != null && LocalDate.parse(year + "-" + step.day()).isAfter(today)) {
        continue;
      }
      var path = step.path().replace("{Y}", String.valueOf(year));
      var uri = path.startsWith("/") ? services.budget(path) : services.project(project.id(), path);
      var body = step.body() == null ? "" : filledIn(step.body().toString(), year, today);
      var answer = client.send(step.as(), step.put() ? "PUT" : "POST", uri, step.match(), body);
      if (!step.refused() || !answer.isRefusal()) {
        answer.orStop();
      }
    }
  }

  private static String filledIn(String text, int year, LocalDate today) {
    return text.replace("{Y}", String.valueOf(year)).replace("{TODAY}", today.toString());
  }

  private static Project project(JsonNode body) {
    return new Project(body.path("id").asLong(), body.path("state").asText());
  }

  private static boolean isSame(JsonNode line, JsonNode sheet) {
    if (!line.path("unit").asText().equals(sheet.path("unit").asText())) {
      return false;
    }
    return sheet.hasNonNull("code")
        ? line.path("code").asText().equals(sheet.path("code").asText())
        : line.path("name").asText().equals(sheet.path("name").asText());
  }
}
