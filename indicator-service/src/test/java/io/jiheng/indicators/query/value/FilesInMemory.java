package io.jiheng.indicators.query.value;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.query.snapshot.Sums;
import java.util.Collection;

/** The pure engine alone: sums over files that lie in memory, without a database around them. */
public final class FilesInMemory {

  private FilesInMemory() {}

  /** What the files add up to in courts, a cut and families. */
  public static Sums sums(
      Collection<? extends Dossier> files,
      LimitRules limits,
      Collection<String> courts,
      Slice slice,
      FamilyFilter families) {
    var sums = new SliceSums();
    for (var file : files) {
      sums.add(
          Rules.contributions(file, limits).stream()
              .filter(c -> courts.contains(c.cell().court()))
              .filter(c -> slice.contains(file, c))
              .filter(c -> families.contains(file, c))
              .toList());
    }
    return sums;
  }
}
