package io.jiheng.pattern.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mutates one place of a JSON document that fits its description. */
final class JsonMutations {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> RAW =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "[[]]",
          "\"\"",
          "[null]",
          "{\"\":null}",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\uZZZZ\"",
          "\"\\x\"",
          "\"\u0001\"",
          "\"\n\"",
          "NaN",
          "Infinity",
          "01",
          "+1",
          ".5",
          "1.",
          "1e",
          "--1",
          "'x'",
          "undefined",
          "/*c*/1",
          "1//",
          "nul",
          "\"\\u0000\\u0001\\u001b[31m\\r\\nforged\"");

  private final Random random;

  JsonMutations(Random random) {
    this.random = random;
  }

  /** The document with one or more places changed. */
  String mutated(JsonNode document, int places) {
    JsonNode whole = document.deepCopy();
    for (int i = 0; i < places; i++) {
      List<ContainerNode<?>> containers = new ArrayList<>();
      collect(whole, containers);
      if (containers.isEmpty()) {
        return hostile();
      }
      change(HostileValues.any(containers, random));
    }
    return written(whole);
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> into) {
    if (node instanceof ContainerNode<?> container) {
      into.add(container);
      container.forEach(child -> collect(child, into));
    }
  }

  private void change(ContainerNode<?> container) {
    if (container instanceof ObjectNode object) {
      changeObject(object);
    } else if (container instanceof ArrayNode array) {
      changeArray(array);
    }
  }

  private void changeObject(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(10) == 0) {
      object.putRawValue(HostileValues.text(random), new RawValue(hostile()));
      return;
    }
    String name = HostileValues.any(names, random);
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 ->
          object.putRawValue(
              name, new RawValue(written(object.get(name)) + "," + quoted(name) + ":" + hostile()));
      case 2 -> object.set(name + (random.nextBoolean() ? " " : "x"), object.remove(name));
      case 3 -> object.set(name, NODES.arrayNode().add(object.get(name)));
      case 4 -> object.set(name, object.get(HostileValues.any(names, random)));
      default -> object.putRawValue(name, new RawValue(hostile()));
    }
  }

  private void changeArray(ArrayNode array) {
    if (array.isEmpty() || random.nextInt(4) == 0) {
      array.addRawValue(new RawValue(hostile()));
      return;
    }
    int at = random.nextInt(array.size());
    switch (random.nextInt(5)) {
      case 0 -> array.remove(at);
      case 1 -> {
        int more = random.nextInt(200);
        for (int i = 0; i < more; i++) {
          array.add(array.get(at).deepCopy());
        }
      }
      case 2 -> array.set(at, NODES.objectNode().set("x", array.get(at)));
      default -> array.set(at, NODES.rawValueNode(new RawValue(hostile())));
    }
  }

  private String hostile() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> HostileValues.number(random);
      case 2, 3, 4 -> quoted(HostileValues.text(random));
      case 5 -> nested();
      default -> HostileValues.any(RAW, random);
    };
  }

  /** Deep, and half of the times not closed. */
  private String nested() {
    int depth = List.of(20, 49, 51, 63, 65, 1_000, 30_000).get(random.nextInt(7));
    String open = random.nextBoolean() ? "[" : "{\"a\":";
    String close = open.equals("[") ? "]" : "}";
    return open.repeat(depth) + "1" + (random.nextBoolean() ? close.repeat(depth) : "");
  }

  private static String quoted(String text) {
    return written(NODES.textNode(text));
  }

  private static String written(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
