package io.jiheng.sample.docket;

import io.jiheng.sample.court.Court;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A court and what its years are like 法院概况.
 *
 * @param scale of its volume; 1 is that of the documents
 * @param casesPerJudge cases a year for each judge 法官人均
 * @param simpleShare share of filings under summary or small-claims procedure 简易、小额
 * @param appealShare share of its lower courts' first-instance cases that are appealed
 * @param departments departments by type word, where not those of the family
 * @param years volume by year, one after another, already scaled
 */
public record CourtProfile(
    Court court,
    double scale,
    int casesPerJudge,
    double simpleShare,
    double appealShare,
    Map<String, List<String>> departments,
    TreeMap<Integer, Volume> years) {

  public int firstYear() {
    return years.firstKey();
  }

  public String code() {
    return court.code();
  }

  /** The departments that hear a family here. */
  public List<String> departmentsOf(FamilyTraits traits) {
    var own = departments.get(traits.word());
    return own != null ? own : traits.departments().get(court.level());
  }

  public Volume firstVolume() {
    return years.firstEntry().getValue();
  }
}
