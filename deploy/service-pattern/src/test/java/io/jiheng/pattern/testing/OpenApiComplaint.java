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

  private OpenApiComplaint(JsonNode api) {
    this.api = api;
  }

  static List<String> about(JsonNode api) {
    OpenApiComplaint reader = new OpenApiComplaint(api);
    reader.require("the description", api.path("paths").size() > 0, "has no paths");
    for (var path : api.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          reader.read(method.getKey() + " " + path.getKey(), method.getValue());
        }
      }
    }
    return List.copyOf(reader.complaints);
  }

  private void read(String operation, JsonNode described) {
    String id = described.path("operationId").asText();
    require(operation, !id.isBlank(), "has no operationId");
    require(operation, operationIds.add(id), "shares its operationId " + id);
    require(operation, !described.path("summary").asText().isBlank(), "has no summary");
    require(
        operation,
        described.path("security").size() > 0 || api.path("security").size() > 0,
        "has no security requirement");
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
        require(
            operation, tells(answer), "shows neither schema nor example of " + response.getKey());
      }
    }
    require(operation, errors, "has no error response");
  }

  private static boolean bodiless(String status) {
    return status.equals("204") || status.equals("205");
  }

  private static boolean tells(JsonNode response) {
    for (JsonNode content : response.path("content")) {
      if (content.path("schema").size() == 0
          && !content.has("example")
          && content.path("examples").size() == 0) {
        return false;
      }
    }
    return response.path("content").size() > 0;
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
