package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names schemas that share a name after what has them: {@code CommitmentKind} and {@code
 * TransferKind} in place of {@code Kind} and {@code Kind1}, whose numbers change with every new one
 * and with them the classes of generated clients.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 4)
public class TellingNames implements OASFilter {

  private static final String COMPONENTS = "#/components/schemas/";
  private static final Pattern NUMBERED = Pattern.compile("(.*\\D)\\d+");

  private final List<Schema> references = new ArrayList<>();

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getRef() != null) {
      references.add(schema);
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
      return;
    }
    var schemas = api.getComponents().getSchemas();
    var names = new TreeMap<String, String>();
    for (var name : shared(schemas.keySet())) {
      owner(schemas, name)
          .filter(telling -> !schemas.containsKey(telling))
          .ifPresent(telling -> names.put(name, telling));
    }
    var renamed = new TreeMap<String, Schema>();
    schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
    api.getComponents().setSchemas(new LinkedHashMap<>(renamed));
    for (var reference : references) {
      var telling = names.get(named(reference));
      if (telling != null) {
        reference.setRef(COMPONENTS + telling);
      }
    }
  }

  private static List<String> shared(Set<String> names) {
    return names.stream()
        .filter(name -> names.contains(name + "1") || names.contains(base(name)))
        .toList();
  }

  /** The name without its number, which another schema has; itself is no other. */
  private static String base(String name) {
    var matcher = NUMBERED.matcher(name);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The first schema with a property of that schema, and the property's name. */
  private static Optional<String> owner(Map<String, Schema> schemas, String name) {
    for (var schema : new TreeMap<>(schemas).entrySet()) {
      var properties = schema.getValue().getProperties();
      if (properties == null) {
        continue;
      }
      for (var property : properties.entrySet()) {
        if (refers(property.getValue(), name)) {
          return Optional.of(schema.getKey() + capitalized(property.getKey()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean refers(Schema property, String name) {
    return name.equals(named(property))
        || property.getAnyOf() != null
            && property.getAnyOf().stream().anyMatch(choice -> name.equals(named(choice)));
  }

  private static String named(Schema reference) {
    var target = reference.getRef();
    return target == null || !target.startsWith(COMPONENTS)
        ? ""
        : target.substring(COMPONENTS.length());
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
