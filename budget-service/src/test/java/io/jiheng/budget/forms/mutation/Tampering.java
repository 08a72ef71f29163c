package io.jiheng.budget.forms.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Previews with one figure changed: what the judge must notice, if it is worth anything. */
public final class Tampering {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** No figures of the form, or given once more beside it in its words. */
  private static final Set<String> ASIDE =
      Set.of("place", "findings", "projectId", "enters", "indicator", "heading", "day", "import");

  private static final Set<String> AGAIN = Set.of("budgetText", "fiscalText", "otherText");

  private final List<Changed> changed = new ArrayList<>();
  private final JsonNode body;

  /** A preview and where it was changed. */
  public record Changed(String path, String preview) {}

  public Tampering(String preview) {
    try {
      this.body = JSON.readTree(preview);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
    for (String root : List.of("projects", "ofUnits", "selfEvaluations", "monitorings")) {
      visit(root, body.path(root));
    }
  }

  public List<Changed> changed() {
    return changed;
  }

  private void visit(String path, JsonNode node) {
    if (node instanceof ArrayNode array) {
      for (int at = 0; at < array.size(); at++) {
        visit(path + "[" + at + "]", array.get(at));
      }
    } else if (node instanceof ObjectNode object) {
      List.copyOf(object.properties())
          .forEach(
              member -> {
                String name = member.getKey();
                if (!ASIDE.contains(name) && !AGAIN.contains(name)) {
                  change(path + "." + name, object, name, member.getValue());
                  visit(path + "." + name, member.getValue());
                }
              });
    }
  }

  private void change(String path, ObjectNode object, String name, JsonNode value) {
    boolean figure = value.isNumber() || value.isTextual() && Figures.any(value.asText());
    if (!figure) {
      return;
    }
    object.set(
        name,
        value.isNumber()
            ? JsonNodeFactory.instance.numberNode(value.decimalValue().add(new BigDecimal("731")))
            : JsonNodeFactory.instance.textNode(value.asText().replaceFirst("(\\d)", "73$1")));
    changed.add(new Changed(path + " = " + object.get(name), body.toString()));
    object.set(name, value);
  }
}
