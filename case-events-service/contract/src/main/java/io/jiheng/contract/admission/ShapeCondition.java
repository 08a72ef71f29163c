package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What {@code if} and {@code then} of a schema say, in the one way that the contract uses them: a
 * field of that value wants others to be there.
 *
 * @param wanted the fields that are wanted then, none of them null
 */
record ShapeCondition(String field, String value, Set<String> wanted)
    implements Predicate<Map<String, String>> {

  @Override
  public boolean test(Map<String, String> told) {
    return !value.equals(told.get(field)) || told.keySet().containsAll(wanted);
  }

  /** The condition of an object; absent where it is said otherwise. */
  static Optional<ShapeCondition> of(JsonNode schema) {
    var condition = schema.path("if");
    var field = condition.at("/required/0").asText();
    var value = condition.path("properties").path(field).path("const");
    var then = schema.path("then");
    var wanted = new HashSet<String>();
    then.path("required").forEach(name -> wanted.add(name.asText()));
    var asWritten =
        condition.size() == 2
            && condition.path("required").size() == 1
            && condition.path("properties").size() == 1
            && condition.path("properties").path(field).size() == 1
            && value.isTextual()
            && then.size() == 2
            && then.path("properties").size() == wanted.size()
            && wanted.stream().allMatch(name -> isThereAndNoNull(schema, name));
    return asWritten
        ? Optional.of(new ShapeCondition(field, value.textValue(), Set.copyOf(wanted)))
        : Optional.empty();
  }

  /** Of its types, null among them, the one that is not null is wanted. */
  private static boolean isThereAndNoNull(JsonNode schema, String name) {
    var wanted = schema.path("then").path("properties").path(name);
    var types = schema.path("properties").path(name).path("type");
    return wanted.size() == 1
        && types.size() == 2
        && types.get(0).equals(wanted.get("type"))
        && types.get(1).asText().equals("null");
  }
}
