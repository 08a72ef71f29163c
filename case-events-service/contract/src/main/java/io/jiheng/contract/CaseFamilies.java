package io.jiheng.contract;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of type words 类型代字表 ({@code case-types.csv}).
 *
 * <p>A word is looked up whole, so 执恢 is never read as 执. A leading 专门审判代字 such as 知 (法〔2018〕335号)
 * does not change the family.
 */
public final class CaseFamilies {

  /** The family of every word that is not in the table. */
  public static final CaseFamily OTHER = new CaseFamily("其他", Domain.OTHER, Stage.OTHER);

  private static final String SPECIALISED_TRIAL_MARKS = "知";
  private static final Map<String, String> ALIASES =
      Map.of("民诉前调", "诉前调", "民诉前调确", "诉前调确", "民诉前调书", "诉前调书");
  private static final CaseFamilies STANDARD = read();

  private final Map<String, CaseFamily> byWord;

  private CaseFamilies(Map<String, CaseFamily> byWord) {
    this.byWord = byWord;
  }

  public static CaseFamilies standard() {
    return STANDARD;
  }

  /** The family of a type word; {@link #OTHER} where the table does not know it. */
  public CaseFamily of(String typeWord) {
    return known(typeWord).orElse(OTHER);
  }

  /** The family of a type word, if the table knows it. */
  public Optional<CaseFamily> known(String typeWord) {
    var family = byWord.get(typeWord);
    if (family != null) {
      return Optional.of(family);
    }
    if (typeWord.length() > 1 && SPECIALISED_TRIAL_MARKS.indexOf(typeWord.charAt(0)) >= 0) {
      return Optional.ofNullable(byWord.get(typeWord.substring(1)));
    }
    return Optional.ofNullable(ALIASES.get(typeWord)).map(byWord::get);
  }

  /** Every family of the table, in the order of the table, without {@link #OTHER}. */
  public Collection<CaseFamily> all() {
    return byWord.values();
  }

  private static CaseFamilies read() {
    var families = new LinkedHashMap<String, CaseFamily>();
    for (var row : ContractFiles.rows("case-types.csv")) {
      families.put(row[0], new CaseFamily(row[0], Domain.valueOf(row[1]), Stage.valueOf(row[2])));
    }
    return new CaseFamilies(Collections.unmodifiableMap(families));
  }
}
