package io.jiheng.indicators.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and checks the catalogue. Every mistake is reported at once, with file, line and reason.
 *
 * <p>A document has a file: who it is, the indicators it defines, and the targets it sets for those
 * of any document.
 */
public final class CatalogueReader {

  /** How mistakes in a row on trial are reported. */
  private static final String TRIAL = "trial";

  private final List<CatalogueFile> files;
  private final List<LedgerItem> ledgerItems;
  private final List<CatalogueIssue> issues;

  /**
   * @param ledgerItems each of which is an indicator too
   */
  CatalogueReader(List<CatalogueFile> files, List<LedgerItem> ledgerItems) {
    this(files, ledgerItems, new ArrayList<>());
  }

  private CatalogueReader(
      List<CatalogueFile> files, List<LedgerItem> ledgerItems, List<CatalogueIssue> issues) {
    this.files = files;
    this.ledgerItems = ledgerItems;
    this.issues = issues;
  }

  /**
   * Reads the catalogue packaged with the service.
   *
   * @throws InvalidCatalogueException naming every mistake
   */
  public static Catalogue readPackaged() {
    return new CatalogueReader(CatalogueFile.packaged(), LedgerItemReader.readPackaged()).read();
  }

  /**
   * Reads the catalogue packaged with the service, and after it what an installation adds: further
   * documents, and further versions of what is packaged.
   *
   * @param folder with files {@code *.yaml}
   * @throws InvalidCatalogueException naming every mistake
   */
  public static Catalogue readPackagedAnd(Path folder) {
    var files = new ArrayList<>(CatalogueFile.packaged());
    files.addAll(CatalogueFile.in(folder));
    return new CatalogueReader(files, LedgerItemReader.readPackaged()).read();
  }

  /**
   * Reads one row as it would stand in a file of the catalogue, to be tried before it is put in
   * force.
   *
   * @param text YAML, or JSON
   * @throws InvalidCatalogueException naming every mistake, the first hundred where there are more
   */
  public static Indicator readTrial(String text) {
    var file = new CatalogueFile(TRIAL, text);
    var reader = new CatalogueReader(List.of(file), List.of(), new FirstIssues());
    var head = new DocumentHead(TRIAL, TRIAL, TRIAL, Optional.empty());
    return file.node(reader.issues)
        .map(node -> new YamlEntry(TRIAL, node, reader.issues))
        .flatMap(row -> IndicatorReader.read(row, head))
        .filter(trial -> reader.issues.isEmpty())
        .orElseThrow(() -> new InvalidCatalogueException(reader.issues));
  }

  Catalogue read() {
    var documents =
        files.stream()
            .flatMap(
                file ->
                    file
                        .node(issues)
                        .map(node -> new YamlEntry(file.name(), node, issues))
                        .stream())
            .toList();
    var rows = new VersionsReader(ledgerItems.stream().map(LedgerItem::code).toList());
    for (var document : documents) {
      for (var row : document.list("indicators")) {
        IndicatorReader.read(row, DocumentHead.of(document))
            .ifPresent(version -> rows.add(version, row));
      }
    }
    var versions = rows.versions();
    for (var item : ledgerItems) {
      versions.put(item.code(), Versions.only(item.indicator(setOf(item, documents))));
    }
    var sets = new LinkedHashMap<String, TargetSet>();
    for (var document : documents) {
      TargetSetReader.read(document, versions.keySet())
          .ifPresent(
              set -> {
                if (sets.putIfAbsent(set.code(), set) != null) {
                  document.reportAt("code", CatalogueMistake.TWICE.with("value", set.code()));
                }
              });
    }
    if (!issues.isEmpty()) {
      throw new InvalidCatalogueException(issues);
    }
    // A document that only defines has no targets to choose.
    sets.values().removeIf(set -> set.rows().isEmpty());
    return new Catalogue(
        Collections.unmodifiableMap(versions),
        Collections.unmodifiableMap(sets),
        TextDigest.of(Stream.concat(files.stream().map(CatalogueFile::text), ledgerTexts())));
  }

  private Stream<String> ledgerTexts() {
    return ledgerItems.stream().map(LedgerItem::toString);
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
}
