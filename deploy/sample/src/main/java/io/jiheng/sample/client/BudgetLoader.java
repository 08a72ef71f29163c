package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Enters the sample's units 预算单位 and sheets 项目绩效目标表 at the budget service and takes every project
 * into execution with some payments. What is there already is left as it is, and taken on from
 * where it stands.
 */
public final class BudgetLoader {

  private record Project(long id, String state) {}

  private record Step(Role role, String name) {}

  private static final JsonNode NO_BODY = MissingNode.getInstance();

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

  /** Enters a sheet unless it is there. */
  public void loadSheet(JsonNode sheet, LocalDate today) {
    var found = find(sheet);
    var project = found.isPresent() ? found : create(sheet);
    project.ifPresent(
        known -> {
          takeIntoExecution(known);
          pay(known, sheet, today);
        });
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

  private void takeIntoExecution(Project project) {
    for (var step : stepsFrom(project.state())) {
      client.post(step.role(), services.project(project.id(), step.name()), NO_BODY).orStop();
    }
  }

  private static List<Step> stepsFrom(String state) {
    var all =
        List.of(
            new Step(Role.CLERK, "submit"),
            new Step(Role.APPROVER, "approve"),
            new Step(Role.APPROVER, "start"));
    return switch (state) {
      case "DRAFT" -> all;
      case "SUBMITTED" -> all.subList(1, 3);
      case "APPROVED" -> all.subList(2, 3);
      default -> List.of();
    };
  }

  private void pay(Project project, JsonNode sheet, LocalDate today) {
    for (var payment : SamplePayments.of(sheet, today)) {
      client.post(Role.TREASURER, services.project(project.id(), "payments"), payment).orStop();
    }
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
