package io.jiheng.indicators.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file that knows its line and notes what is wrong with it. */
final class YamlEntry {

  private final String file;
  private final Node node;
  private final List<CatalogueIssue> issues;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  YamlEntry(String file, Node node, List<CatalogueIssue> issues) {
    this.file = file;
    this.node = node;
    this.issues = issues;
    if (node instanceof MappingNode mapping) {
      for (var tuple : mapping.getValue()) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          report(tuple.getKeyNode(), CatalogueMistake.NO_FIELD_NAME.plain());
        } else if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
          report(key, CatalogueMistake.TWICE.with("value", key.getValue()));
        }
      }
    } else {
      report(node, CatalogueMistake.NO_MAPPING.plain());
    }
  }

  /** Reports every field that is not one of these. */
  void allowOnly(Set<String> names) {
    fields.forEach(
        (name, value) -> {
          if (!names.contains(name)) {
            report(
                value,
                CatalogueMistake.UNKNOWN_FIELD
                    .with("field", name)
                    .with("known", String.join(", ", new TreeSet<>(names))));
          }
        });
  }

  Set<String> names() {
    return fields.keySet();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name))
        .flatMap(
            value -> {
              if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue().strip());
              }
              report(value, CatalogueMistake.NO_TEXT.with("field", name));
              return Optional.empty();
            });
  }

  Optional<String> requiredText(String name) {
    requirePresence(name);
    return text(name);
  }

  /** A field read by a function that answers nothing for a text it does not know. */
  <T> Optional<T> parsed(
      String name, Function<String, Optional<T>> parser, CatalogueReason expected) {
    return text(name)
        .flatMap(
            value -> {
              var result = parser.apply(value);
              if (result.isEmpty()) {
                report(
                    fields.get(name),
                    CatalogueMistake.UNKNOWN_VALUE
                        .with("value", value)
                        .with("field", name)
                        .with("expected", expected));
              }
              return result;
            });
  }

  <T> Optional<T> requiredParsed(
      String name, Function<String, Optional<T>> parser, CatalogueReason expected) {
    requirePresence(name);
    return parsed(name, parser, expected);
  }

  /** A field that names one of the constants of a type. */
  <E extends Enum<E>> Optional<E> requiredConstant(String name, Class<E> type) {
    var constants = List.of(type.getEnumConstants());
    return requiredParsed(
        name,
        text -> constants.stream().filter(c -> c.name().equals(text)).findFirst(),
        CatalogueMistake.EXPECTED_ONE_OF.with(
            "known", constants.stream().map(Enum::name).collect(Collectors.joining(", "))));
  }

  Optional<YamlEntry> mapping(String name) {
    return Optional.ofNullable(fields.get(name)).map(value -> new YamlEntry(file, value, issues));
  }

  Optional<YamlEntry> requiredMapping(String name) {
    requirePresence(name);
    return mapping(name);
  }

  /** The entries of a list; empty where the field is absent. */
  List<YamlEntry> list(String name) {
    var value = fields.get(name);
    return value == null ? List.of() : entries(file, value, issues);
  }

  static List<YamlEntry> entries(String file, Node node, List<CatalogueIssue> issues) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlEntry(file, item, issues)).toList();
    }
    issues.add(new CatalogueIssue(file, line(node), CatalogueMistake.NO_LIST.plain()));
    return List.of();
  }

  void report(CatalogueReason reason) {
    report(node, reason);
  }

  /** Reports at a field, or at the whole entry where the field is absent. */
  void reportAt(String name, CatalogueReason reason) {
    report(fields.getOrDefault(name, node), reason);
  }

  private void requirePresence(String name) {
    if (!fields.containsKey(name)) {
      report(CatalogueMistake.MISSING.with("field", name));
    }
  }

  private void report(Node at, CatalogueReason reason) {
    issues.add(new CatalogueIssue(file, line(at), reason));
  }

  private static int line(Node at) {
    return at.getStartMark().getLine() + 1;
  }
}
