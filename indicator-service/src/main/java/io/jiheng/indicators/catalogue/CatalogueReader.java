package io.jiheng.indicators.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads and checks the catalogue. Every mistake is reported at once, with file, line and reason.
 *
 * <p>{@code catalogue/contents.txt} names the documents. Each has a file: who it is, the indicators
 * it defines, and the targets it sets for those of any document.
 */
public final class CatalogueReader {

  private static final String CONTENTS = "catalogue/contents.txt";

  private final Function<String, String> files;
  private final List<LedgerItem> ledgerItems;
  private final List<CatalogueIssue> issues = new ArrayList<>();

  /**
   * @param files tells the text of a file by its path, e.g. catalogue/contents.txt
   * @param ledgerItems each of which is an indicator too
   */
  CatalogueReader(Function<String, String> files, List<LedgerItem> ledgerItems) {
    this.files = files;
    this.ledgerItems = ledgerItems;
  }

  /**
   * Reads the catalogue packaged with the service.
   *
   * @throws InvalidCatalogueException naming every mistake
   */
  public static Catalogue readPackaged() {
    return new CatalogueReader(CatalogueReader::packaged, LedgerItemReader.readPackaged()).read();
  }

  Catalogue read() {
    var documents = documents();
    var indicators = new LinkedHashMap<String, Indicator>();
    for (var entry : documents) {
      for (var row : entry.list("indicators")) {
        IndicatorReader.read(row, DocumentHead.of(entry))
            .ifPresent(
                indicator -> {
                  if (indicators.putIfAbsent(indicator.code(), indicator) != null) {
                    row.reportAt("code", "'" + indicator.code() + "' stands twice");
                  }
                });
      }
    }
    for (var item : ledgerItems) {
      indicators.putIfAbsent(item.code(), item.indicator(setOf(item, documents)));
    }
    var sets = new LinkedHashMap<String, TargetSet>();
    for (var entry : documents) {
      TargetSetReader.read(entry, indicators.keySet())
          .ifPresent(
              set -> {
                if (sets.putIfAbsent(set.code(), set) != null) {
                  entry.reportAt("code", "'" + set.code() + "' stands twice");
                }
              });
    }
    if (!issues.isEmpty()) {
      throw new InvalidCatalogueException(issues);
    }
    return new Catalogue(
        Collections.unmodifiableMap(indicators), Collections.unmodifiableMap(sets));
  }

  /** The set of the document that an item of the ledger comes from. */
  private static String setOf(LedgerItem item, List<YamlEntry> documents) {
    return documents.stream()
        .map(DocumentHead::of)
        .filter(head -> head.document().equals(item.citation().document()))
        .map(DocumentHead::code)
        .findFirst()
        .orElse("");
  }

  private List<YamlEntry> documents() {
    return files
        .apply(CONTENTS)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(name -> "catalogue/" + name + ".yaml")
        .flatMap(file -> document(file).map(node -> new YamlEntry(file, node, issues)).stream())
        .toList();
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
