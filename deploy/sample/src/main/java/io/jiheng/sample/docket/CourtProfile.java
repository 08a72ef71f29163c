package io.jiheng.sample.docket;

import io.jiheng.sample.court.Court;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A court and what its years are like 法院概况.
 *
 * @param scale of its volume; 1 is that of the documents
 * @param casesPerJudge cases a year for each judge 法官人均
 * @param silentDays for so many days nothing has come from it 断报
 * @param rates shares of what happens to its cases
 * @param below by type word, what comes from the sample's courts under it; a family that is not
 *     named comes from there alone
 * @param departments departments by type word, where not those of the family
 * @param years volume by year, one after another, already scaled
 */
public record CourtProfile(
    Court court,
    double scale,
    int casesPerJudge,
    int silentDays,
    Rates rates,
    Map<String, BelowRates> below,
    Map<String, List<String>> departments,
    TreeMap<Integer, Volume> years) {

  /**
   * The last day of which it tells 断报: it falls silent in the present year at the earliest, so that
   * what was counted of last year stays.
   */
  public LocalDate toldUntil(LocalDate today) {
    var silentSince = today.minusDays(silentDays);
    var newYear = LocalDate.of(years.lastKey(), 1, 1);
    return silentDays == 0 || today.isBefore(newYear)
        ? today
        : silentSince.isBefore(newYear) ? newYear : silentSince;
  }

  /** Whether nothing comes from it any more. */
  public boolean isSilent() {
    return silentDays > 0;
  }

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

  /** Closed in a family and year; none if the court has no such cases. */
  int closed(String word, int year) {
    var volume = years.get(year);
    return volume == null ? 0 : volume.closed(word);
  }

  public Volume firstVolume() {
    return years.firstEntry().getValue();
  }
}
