package io.jiheng.budget.forms.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.budget.forms.grid.WrittenFile;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the service answers to a file: all that it understood of it, and all that it reports. */
public final class Preview {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final List<String> ROOTS =
      List.of("projects", "ofUnits", "selfEvaluations", "monitorings");

  /** What is no reading of the file, or says again what its neighbour says. */
  private static final Set<String> ASIDE =
      Set.of("place", "findings", "projectId", "enters", "comparison");

  private final WrittenFile file;
  private final int status;
  private final JsonNode body;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  public Preview(WrittenFile file, int status, String body) {
    this.file = file;
    this.status = status;
    try {
      this.body = JSON.readTree(body);
    } catch (JsonProcessingException noJson) {
      throw new UncheckedIOException(noJson);
    }
    for (String root : ROOTS) {
      int number = 0;
      for (JsonNode object : this.body.path(root)) {
        String name = root + "[" + number++ + "]";
        walk(name, form(object, root), -1, "", object);
      }
    }
    this.body.path("findings").forEach(this::find);
  }

  boolean isBroken() {
    return status >= 500;
  }

  /** Whether the whole file is refused, with a reason. */
  public boolean isRefused() {
    return status >= 400 && status < 500 && body.hasNonNull("code");
  }

  JsonNode body() {
    return body;
  }

  /** In one line, for people. */
  public String understood() {
    return statements.toString();
  }

  List<Statement> statements() {
    return statements;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The form of an object. A heading may stand before it; a unit's plan is prose of none. */
  private int form(JsonNode object, String root) {
    int line = file.line(object.path("place").asText());
    while (!root.equals("ofUnits")
        && line >= 0
        && line + 1 < file.forms().size()
        && file.form(line) == 0) {
      line++;
    }
    return file.form(line);
  }

  private void walk(String object, int form, int line, String path, JsonNode node) {
    node.path("findings").forEach(this::find);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      boolean again = path.endsWith("target") && entry.getKey().equals("indicator");
      if (!again && !ASIDE.contains(entry.getKey())) {
        String field = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
        take(object, form, line, field, entry.getValue());
      }
    }
  }

  private void take(String object, int form, int line, String field, JsonNode value) {
    if (value.isArray()) {
      for (int at = 0; at < value.size(); at++) {
        JsonNode one = value.get(at);
        int placed = file.line(one.path("place").asText("?"));
        int own = placed >= 0 ? placed : line;
        take(
            object + "." + field.replaceFirst(".*\\.", "") + "[" + at + "]",
            placed >= 0 ? file.form(placed) : form,
            own,
            field,
            one);
      }
    } else if (value.isObject()) {
      walk(object, form, line, field, value);
    } else if (value.isNumber() || value.isTextual()) {
      statements.add(new Statement(object, form, line, field, value));
    }
  }

  private void find(JsonNode found) {
    findings.add(
        new Finding(
            found.path("code").asText(),
            found.path("severity").asText().equals("ERROR"),
            found.path("place").asText(),
            file.line(found.path("place").asText()),
            found.path("row").asText(),
            found.path("cell").asText(),
            found.path("message").asText()));
  }
}
