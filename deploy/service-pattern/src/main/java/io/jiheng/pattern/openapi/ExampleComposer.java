package io.jiheng.pattern.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Composes an example of a schema from the examples of its parts. */
final class ExampleComposer {

  private static final String COMPONENTS = "#/components/schemas/";

  private final Map<String, Schema> components;

  ExampleComposer(Map<String, Schema> components) {
    this.components = components;
  }

  /** None where the schema gives nothing to compose from. */
  Optional<Object> of(Schema schema) {
    return of(schema, Set.of());
  }

  /**
   * @param within the named schemas that the place lies in: one that contains itself ends there
   */
  private Optional<Object> of(Schema schema, Set<String> within) {
    return Stream.<Supplier<Optional<Object>>>of(
            () -> given(schema),
            () -> referred(schema, within),
            () -> merged(schema.getAllOf(), within),
            () -> first(schema.getOneOf(), within),
            () -> first(schema.getAnyOf(), within),
            () -> built(schema, within))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Object> given(Schema schema) {
    return Stream.of(
            first(schema.getExamples()),
            schema.getConstValue(),
            schema.getDefaultValue(),
            first(schema.getEnumeration()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Object first(List<Object> values) {
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  private Optional<Object> referred(Schema schema, Set<String> within) {
    var reference = schema.getRef();
    if (reference == null || !reference.startsWith(COMPONENTS)) {
      return Optional.empty();
    }
    var name = reference.substring(COMPONENTS.length());
    var target = components.get(name);
    if (target == null || within.contains(name)) {
      return Optional.empty();
    }
    var deeper = new HashSet<>(within);
    deeper.add(name);
    return of(target, deeper);
  }

  private Optional<Object> first(List<Schema> choices, Set<String> within) {
    return choices == null
        ? Optional.empty()
        : choices.stream().flatMap(choice -> of(choice, within).stream()).findFirst();
  }

  private Optional<Object> merged(List<Schema> parts, Set<String> within) {
    if (parts == null) {
      return Optional.empty();
    }
    var whole = new LinkedHashMap<String, Object>();
    Object plain = null;
    for (var part : parts) {
      var example = of(part, within).orElse(null);
      if (example instanceof Map<?, ?> members) {
        members.forEach((name, value) -> whole.put(String.valueOf(name), value));
      } else if (plain == null) {
        plain = example;
      }
    }
    return whole.isEmpty() ? Optional.ofNullable(plain) : Optional.of(whole);
  }

  private Optional<Object> built(Schema schema, Set<String> within) {
    if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
      var members = new LinkedHashMap<String, Object>();
      schema
          .getProperties()
          .forEach((name, of) -> of(of, within).ifPresent(value -> members.put(name, value)));
      return Optional.of(members);
    }
    if (schema.getItems() != null) {
      var items = new ArrayList<Object>();
      of(schema.getItems(), within).ifPresent(items::add);
      return Optional.of(items);
    }
    if ("binary".equals(schema.getFormat())) {
      return Optional.of("（文件的字节 the bytes of the file）");
    }
    return is(schema, SchemaType.BOOLEAN) ? Optional.of(false) : Optional.empty();
  }

  private static boolean is(Schema schema, SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }
}
