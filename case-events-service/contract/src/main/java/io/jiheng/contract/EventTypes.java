package io.jiheng.contract;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The event-type table of the contract: {@code event-types.csv} with a schema and an example each.
 * A new type is a row, two files and a message of the AsyncAPI document.
 */
public final class EventTypes {

  private static final EventTypes STANDARD = read();

  private final Map<String, EventType> byType;

  private EventTypes(Map<String, EventType> byType) {
    this.byType = byType;
  }

  public static EventTypes standard() {
    return STANDARD;
  }

  public Collection<EventType> all() {
    return byType.values();
  }

  /** The type of that name, with or without the prefix io.jiheng. */
  public Optional<EventType> find(String name) {
    var type = byType.get(name);
    return Optional.ofNullable(type != null ? type : byType.get(EventType.PREFIX + name));
  }

  /** The JSON Schema of the envelope, as text. */
  public String envelopeSchema() {
    return ContractFiles.text("schemas/envelope.schema.json");
  }

  /** The definitions that the schemas share, as text; they refer to it by its $id. */
  public String definitionsSchema() {
    return ContractFiles.text("schemas/definitions.schema.json");
  }

  /** The AsyncAPI 3 document of the topic, as YAML text. */
  public String asyncApi() {
    return ContractFiles.text("asyncapi.yaml");
  }

  private static EventTypes read() {
    var types = new LinkedHashMap<String, EventType>();
    for (var row : ContractFiles.rows("event-types.csv")) {
      var name = row[0].substring(EventType.PREFIX.length());
      types.put(
          row[0],
          new EventType(
              row[0],
              row[1],
              SubjectKind.valueOf(row[2]),
              ContractFiles.text("schemas/" + name + ".schema.json"),
              ContractFiles.text("examples/" + name + ".json")));
    }
    return new EventTypes(Collections.unmodifiableMap(types));
  }
}
