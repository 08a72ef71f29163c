package io.jiheng.indicators.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the rows that define indicators. A code that stands again is another version of its
 * calibre: it says from when it holds, or that it answers only by its name, and is printed in the
 * same unit.
 */
final class VersionsReader {

  private final Map<String, List<Indicator>> byCode = new LinkedHashMap<>();
  private final Map<String, YamlEntry> rows = new HashMap<>();
  private final Collection<String> ledgerItems;

  /**
   * @param ledgerItems the codes of indicators that are defined by being items of the ledger
   */
  VersionsReader(Collection<String> ledgerItems) {
    this.ledgerItems = ledgerItems;
  }

  void add(Indicator version, YamlEntry row) {
    if (ledgerItems.contains(version.code())) {
      row.reportAt("code", CatalogueMistake.LEDGER_ITEM.with("value", version.code()));
    }
    var former = byCode.computeIfAbsent(version.code(), code -> new ArrayList<>());
    for (var other : former) {
      var calibre = version.calibre();
      if (other.calibre().version().equals(calibre.version())) {
        row.reportAt(
            "code",
            CatalogueMistake.SAME_VERSION
                .with("code", version.code())
                .with("version", calibre.version()));
      } else if (isFromTheSameDay(other.calibre(), calibre)) {
        row.reportAt(
            "from",
            CatalogueMistake.SAME_FROM
                .with("version", calibre.version())
                .with("code", version.code())
                .with("other", other.calibre().version()));
      } else if (other.unit() != version.unit() || other.direction() != version.direction()) {
        row.reportAt(
            "unit",
            CatalogueMistake.OTHER_UNIT
                .with("version", calibre.version())
                .with("code", version.code())
                .with("other", other.calibre().version()));
      }
    }
    former.add(version);
    rows.putIfAbsent(version.code(), row);
  }

  Map<String, Versions> versions() {
    var versions = new LinkedHashMap<String, Versions>();
    byCode.forEach(
        (code, ofCode) -> {
          if (ofCode.stream().allMatch(version -> version.calibre().onlyByName())) {
            rows.get(code).reportAt("onlyByName", CatalogueMistake.NONE_HOLDS.with("code", code));
          } else {
            versions.put(code, Versions.of(ofCode));
          }
        });
    return versions;
  }

  /** Of two that stand on no day by themselves neither needs one of its own. */
  private static boolean isFromTheSameDay(Calibre one, Calibre other) {
    return !one.onlyByName() && !other.onlyByName() && one.from().equals(other.from());
  }
}
