package io.jiheng.indicators.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and checks the ledger items. Every mistake is reported at once, with file, line and reason.
 */
public final class LedgerItemReader {

  private static final String FILE = "catalogue/ledger-items.yaml";
  private static final String CODE = "[a-z][a-z0-9-]*";

  private final List<CatalogueIssue> issues = new ArrayList<>();

  private LedgerItemReader() {}

  /**
   * Reads the items packaged with the service, in the order of the file.
   *
   * @throws InvalidCatalogueException naming every mistake
   */
  public static List<LedgerItem> readPackaged() {
    return read(CatalogueFile.packaged(FILE).text());
  }

  static List<LedgerItem> read(String text) {
    var reader = new LedgerItemReader();
    var items = new LinkedHashMap<String, LedgerItem>();
    for (var entry : reader.entries(text)) {
      item(entry)
          .ifPresent(
              item -> {
                if (items.put(item.code(), item) != null) {
                  entry.reportAt("code", CatalogueMistake.TWICE.with("value", item.code()));
                }
              });
    }
    if (!reader.issues.isEmpty()) {
      throw new InvalidCatalogueException(reader.issues);
    }
    return List.copyOf(items.values());
  }

  private List<YamlEntry> entries(String text) {
    return new CatalogueFile(FILE, text)
        .node(issues)
        .map(node -> YamlEntry.entries(FILE, node, issues))
        .orElse(List.of());
  }

  private static Optional<LedgerItem> item(YamlEntry entry) {
    entry.allowOnly(Set.of("code", "name", "kind", "unit", "direction", "citation"));
    var code =
        entry.requiredParsed(
            "code",
            text -> Optional.of(text).filter(t -> t.matches(CODE)),
            CatalogueMistake.EXPECTED_ITEM_CODE.plain());
    var name = entry.requiredMapping("name");
    var chinese = name.flatMap(names -> names.requiredText("zh"));
    var english = name.flatMap(names -> names.requiredText("en"));
    var kind = entry.requiredConstant("kind", LedgerItem.Kind.class);
    var unit = entry.requiredText("unit");
    var direction =
        entry.names().contains("direction")
            ? entry.requiredConstant("direction", Indicator.Direction.class)
            : Optional.of(Indicator.Direction.HIGHER_IS_BETTER);
    var citation = entry.requiredMapping("citation");
    var document = citation.flatMap(place -> place.requiredText("document"));
    var number = citation.flatMap(place -> place.requiredText("number"));
    if (code.isEmpty()
        || chinese.isEmpty()
        || english.isEmpty()
        || kind.isEmpty()
        || unit.isEmpty()
        || direction.isEmpty()
        || document.isEmpty()
        || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerItem(
            code.get(),
            chinese.get(),
            english.get(),
            kind.get(),
            unit.get(),
            direction.get(),
            new Indicator.Citation(document.get(), number.get())));
  }
}
