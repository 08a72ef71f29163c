package io.jiheng.contract.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes envelopes that are nearly those of the contract: an example with one or two of its fields
 * dropped, retyped, blanked, odd, unknown or twice there, or with its bytes damaged.
 */
public final class AnyEnvelope {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<EventType> TYPES = List.copyOf(EventTypes.standard().all());
  private static final List<String> UNKNOWN =
      List.of(
          "novelty", "data_base64", "filedOnn", "datacontentType", "origin", "ID", "traceparent");
  private static final int[] CHANGES = {0, 1, 1, 1, 1, 2, 3};
  private static final byte[][] NO_UTF_8 = {
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
    {(byte) 0xD0, (byte) 0xCC},
    {(byte) 0xFF}
  };

  private AnyEnvelope() {}

  /** The envelope of that seed. */
  public static byte[] of(long seed) {
    var random = new Random(seed);
    var event = event(OddValues.one(TYPES, random));
    for (int left = CHANGES[random.nextInt(CHANGES.length)]; left > 0; left--) {
      change(OddValues.one(objects(event), random), random);
    }
    var text = written(event);
    return switch (random.nextInt(30)) {
      case 0 -> twice(text, random).getBytes(StandardCharsets.UTF_8);
      case 1 -> text.substring(0, random.nextInt(text.length())).getBytes(StandardCharsets.UTF_8);
      case 2 ->
          (text + OddValues.one(List.of(" ", "\n", "}", "{}", "x"), random))
              .getBytes(StandardCharsets.UTF_8);
      case 3 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 4, 5 -> damaged(text.getBytes(StandardCharsets.UTF_8), random);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static void change(ObjectNode object, Random random) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(8) == 0) {
      put(object, OddValues.one(UNKNOWN, random), beyond(random));
      return;
    }
    var name = OddValues.one(names, random);
    switch (random.nextInt(6)) {
      case 0 -> object.remove(name);
      case 1 -> object.putNull(name);
      case 2 -> put(object, name, OddValues.any(random));
      default -> put(object, name, OddValues.like(object.get(name).toString(), random));
    }
  }

  /** What nobody asked for: any value, deep or long ones among them. */
  private static String beyond(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> nested(random.nextInt(80));
      case 1 -> '"' + "x".repeat(random.nextInt(400)) + '"';
      case 2 -> random.nextInt(10) == 0 ? '"' + "长".repeat(340_000) + '"' : "1";
      case 3 -> "{\"a\":1,\"a\":2}";
      case 4 -> "{\"" + "n".repeat(490 + random.nextInt(20)) + "\":[1e70, 1e50]}";
      default -> OddValues.any(random);
    };
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "{}" + "]".repeat(depth);
  }

  private static void put(ObjectNode object, String name, String json) {
    object.set(name, object.rawValueNode(new RawValue(json)));
  }

  /** The envelope and every object within it. */
  private static List<ObjectNode> objects(JsonNode event) {
    var objects = new ArrayList<ObjectNode>();
    if (event instanceof ObjectNode object) {
      objects.add(object);
      // Data is what the types differ in: it is changed more often.
      object.forEach(
          value -> {
            objects.addAll(objects(value));
            objects.addAll(objects(value));
          });
    }
    return objects;
  }

  /** A field of the envelope, or of its data, stands there twice. */
  private static String twice(String text, Random random) {
    var field =
        OddValues.one(List.of("\"id\":\"b\",", "\"subject\":\"b\",", "\"n\":1,\"n\":2,"), random);
    int place = random.nextBoolean() ? 0 : Math.max(0, text.indexOf("\"data\":{") + 7);
    return text.substring(0, place) + "{" + field + text.substring(place + 1);
  }

  private static byte[] damaged(byte[] text, Random random) {
    var wrong = NO_UTF_8[random.nextInt(NO_UTF_8.length)];
    int place = random.nextInt(text.length - wrong.length);
    var damaged = Arrays.copyOf(text, text.length);
    System.arraycopy(wrong, 0, damaged, place, wrong.length);
    return damaged;
  }

  private static ObjectNode event(EventType type) {
    try {
      return (ObjectNode) JSON.readTree(type.example());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the example of " + type.shortName(), e);
    }
  }

  private static String written(JsonNode event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
