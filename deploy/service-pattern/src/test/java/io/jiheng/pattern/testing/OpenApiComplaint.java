package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader of an interface description would miss in it. */
final class OpenApiComplaint {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode api;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> operationIds = new HashSet<>();
  private final Set<String> tags = new HashSet<>();

  private OpenApiComplaint(JsonNode api) {
    this.api = api;
  }

  static List<String> about(JsonNode api) {
    OpenApiComplaint reader = new OpenApiComplaint(api);
    reader.readHead();
    for (var path : api.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          reader.read(method.getKey() + " " + path.getKey(), method.getValue());
        }
      }
    }
    return List.copyOf(reader.complaints);
  }

  private void readHead() {
    String whole = "the description";
    require(whole, api.path("paths").size() > 0, "has no paths");
    require(whole, api.path("servers").size() > 0, "names no server");
    for (String member : List.of("title", "version", "description", "contact", "license")) {
      require(whole, api.path("info").hasNonNull(member), "has no " + member);
    }
    JsonNode schemas = api.path("components").path("schemas");
    schemas
        .fieldNames()
        .forEachRemaining(
            name ->
                require(
                    "the schema " + name,
                    !name.matches(".*\\D\\d+") || !schemas.has(name.replaceAll("\\d+$", "")),
                    "is told from others by a number that will change"));
    for (JsonNode tag : api.path("tags")) {
      String name = tag.path("name").asText();
      require("the tag " + name, !tag.path("description").asText().isBlank(), "says nothing");
      tags.add(name);
    }
  }

  private void read(String operation, JsonNode described) {
    String id = described.path("operationId").asText();
    require(operation, id.matches("[a-z][A-Za-z0-9]*"), "has no operationId fit for a method");
    require(operation, operationIds.add(id), "shares its operationId " + id);
    require(operation, !described.path("summary").asText().isBlank(), "has no summary");
    require(operation, describes(described), "has no description");
    require(operation, described.path("tags").size() > 0, "has no tag");
    for (JsonNode tag : described.path("tags")) {
      require(operation, tags.contains(tag.asText()), "has the tag " + tag + ", not declared");
    }
    readSecurity(operation, described);
    boolean errors = false;
    for (Map.Entry<String, JsonNode> response : described.path("responses").properties()) {
      JsonNode answer = resolved(response.getValue());
      if (response.getKey().compareTo("400") >= 0) {
        errors = true;
        require(
            operation,
            answer.path("content").has("application/problem+json"),
            "answers " + response.getKey() + " without a problem document");
      } else if (response.getKey().startsWith("2") && !bodiless(response.getKey())) {
        readAnswer(operation, response.getKey(), answer);
      }
    }
    require(operation, errors, "has no error response");
  }

  /** The line of roles is written by a filter and says nothing of what the operation does. */
  private static boolean describes(JsonNode operation) {
    String words = operation.path("description").asText().replaceAll("(?m)^角色.*$", "").strip();
    return !words.isEmpty() && !words.equals(operation.path("summary").asText().strip());
  }

  private void readSecurity(String operation, JsonNode described) {
    require(operation, described.path("security").size() > 0, "has no security requirement");
    for (JsonNode requirement : described.path("security")) {
      for (var scheme : requirement.properties()) {
        JsonNode declared = api.path("components").path("securitySchemes").path(scheme.getKey());
        require(
            operation,
            declared.path("type").asText().equals("http") && scheme.getValue().isEmpty(),
            "asks for scopes of " + scheme.getKey() + ", which has none");
      }
    }
    require(
        operation,
        described.path("security").isEmpty() || described.path("x-roles").isArray(),
        "does not say its x-roles");
  }

  private static boolean bodiless(String status) {
    return status.equals("204") || status.equals("205");
  }

  private void readAnswer(String operation, String status, JsonNode answer) {
    require(operation, answer.path("content").size() > 0, "answers " + status + " with nothing");
    for (var content : answer.path("content").properties()) {
      String what = " of " + status + " as " + content.getKey();
      JsonNode body = content.getValue();
      require(operation, body.path("schema").size() > 0, "has no schema" + what);
      require(
          operation,
          body.has("example") || body.path("examples").size() > 0,
          "has no example" + what);
    }
  }

  private JsonNode resolved(JsonNode response) {
    String reference = response.path("$ref").asText();
    return reference.isEmpty() ? response : api.at(reference.substring(1));
  }

  private void require(String operation, boolean met, String complaint) {
    if (!met) {
      complaints.add(operation + " " + complaint);
    }
  }
}
