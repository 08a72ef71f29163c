package io.jiheng.indicators.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads and checks the catalogue. Every mistake is reported at once, with file, line and reason.
 *
 * <p>{@code catalogue/contents.txt} names the target sets.
 */
public final class CatalogueReader {

  private static final String INDICATORS = "catalogue/indicators.yaml";
  private static final String CONTENTS = "catalogue/contents.txt";

  private final Function<String, String> files;
  private final List<CatalogueIssue> issues = new ArrayList<>();

  /**
   * @param files tells the text of a file by its path, e.g. catalogue/indicators.yaml
   */
  CatalogueReader(Function<String, String> files) {
    this.files = files;
  }

  /**
   * Reads the catalogue packaged with the service.
   *
   * @throws InvalidCatalogueException naming every mistake
   */
  public static Catalogue readPackaged() {
    return new CatalogueReader(CatalogueReader::packaged).read();
  }

  Catalogue read() {
    var indicators = new LinkedHashMap<String, Indicator>();
    var places = new LinkedHashMap<String, YamlEntry>();
    document(INDICATORS)
        .ifPresent(
            node -> {
              for (var entry : YamlEntry.entries(INDICATORS, node, issues)) {
                IndicatorReader.read(entry)
                    .ifPresent(
                        indicator -> {
                          if (indicators.put(indicator.code(), indicator) != null) {
                            entry.reportAt("code", "'" + indicator.code() + "' stands twice");
                          }
                          places.put(indicator.code(), entry);
                        });
              }
            });
    var sets = targetSets(indicators);
    indicators.forEach(
        (code, indicator) ->
            indicator
                .definedBy()
                .filter(set -> !sets.containsKey(set))
                .ifPresent(
                    set ->
                        places.get(code).reportAt("definedBy", "there is no target set " + set)));
    if (!issues.isEmpty()) {
      throw new InvalidCatalogueException(issues);
    }
    return new Catalogue(
        Collections.unmodifiableMap(indicators), Collections.unmodifiableMap(sets));
  }

  private Map<String, TargetSet> targetSets(Map<String, Indicator> indicators) {
    var sets = new LinkedHashMap<String, TargetSet>();
    for (var name : files.apply(CONTENTS).lines().filter(line -> !line.isBlank()).toList()) {
      var file = "catalogue/targets/" + name.strip() + ".yaml";
      document(file)
          .map(node -> new YamlEntry(file, node, issues))
          .flatMap(entry -> TargetSetReader.read(entry, indicators.keySet()))
          .ifPresent(set -> sets.put(set.code(), set));
    }
    return sets;
  }

  private Optional<Node> document(String file) {
    try {
      return Optional.of(
          new Yaml(new LoaderOptions()).compose(new StringReader(files.apply(file))));
    } catch (MarkedYAMLException e) {
      var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      issues.add(new CatalogueIssue(file, line, "no valid YAML: " + e.getProblem()));
      return Optional.empty();
    }
  }

  private static String packaged(String path) {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue has no file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
