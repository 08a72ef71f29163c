package io.jiheng.sample.docket;

import com.fasterxml.jackson.core.type.TypeReference;
import io.jiheng.sample.SampleFiles;
import io.jiheng.sample.court.Court;
import io.jiheng.sample.court.CourtTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the sample's courts, families and years are tuned to 校准 ({@code sample/profiles.json}). Last
 * year of 冀02, as seen from the present one, is the last-year column 上年值 of document 000.
 *
 * @param profiles by court code
 * @param families by type word
 * @param otherCourtsBelow courts that send appeals up but have no cases of their own here
 */
public record Calibration(
    Map<String, CourtProfile> profiles,
    Map<String, FamilyTraits> families,
    Map<String, List<String>> otherCourtsBelow) {

  private record ProfilesFile(
      Map<String, TreeMap<Integer, Volume>> volumes,
      List<ProfileEntry> courts,
      Map<String, List<String>> otherCourtsBelow) {}

  private record ProfileEntry(
      String court,
      String volume,
      double share,
      double defaultScale,
      int casesPerJudge,
      int silentDays,
      Map<String, List<Double>> rates,
      Map<String, BelowRates> below,
      Map<String, List<String>> departments) {

    CourtProfile profile(
        CourtTree tree,
        Map<String, TreeMap<Integer, Volume>> volumes,
        Map<Court.Level, Map<String, List<Double>>> usual,
        OptionalDouble given,
        int present) {
      double scale = share * given.orElse(defaultScale);
      var years = new TreeMap<Integer, Volume>();
      volumes.get(volume).forEach((year, whole) -> years.put(present + year, whole.times(scale)));
      var level = tree.court(court).level();
      return new CourtProfile(
          tree.court(court),
          scale,
          casesPerJudge,
          silentDays,
          new Rates(usual.get(level), present).with(rates == null ? Map.of() : rates),
          below == null ? Map.of() : below,
          departments == null ? Map.of() : departments,
          years);
    }
  }

  /**
   * The sample's own calibration.
   *
   * @param scale for every court; if empty each has its own, so that the whole stays small
   * @param present the year that is running; the sample begins two years before
   */
  public static Calibration sample(OptionalDouble scale, int present) {
    var tree = CourtTree.sample();
    var file = SampleFiles.read("profiles.json", new TypeReference<ProfilesFile>() {});
    var usual =
        SampleFiles.read(
            "rates.json", new TypeReference<Map<Court.Level, Map<String, List<Double>>>>() {});
    var profiles = new LinkedHashMap<String, CourtProfile>();
    file.courts()
        .forEach(
            entry ->
                profiles.put(
                    entry.court(), entry.profile(tree, file.volumes(), usual, scale, present)));
    var families =
        FamilyTraits.sample().stream()
            .collect(Collectors.toMap(FamilyTraits::word, Function.identity()));
    return new Calibration(profiles, families, file.otherCourtsBelow());
  }

  /** The profile of a court that has cases. */
  public CourtProfile profile(String court) {
    var profile = profiles.get(court);
    if (profile == null) {
      throw new IllegalArgumentException(
          court + " 没有样例案件，可选 has no sample cases; choose of " + profiles.keySet());
    }
    return profile;
  }

  /** The sample's courts right under one 下级法院. */
  public List<CourtProfile> under(String court) {
    return profiles.values().stream()
        .filter(other -> other.court().parent().filter(court::equals).isPresent())
        .toList();
  }

  /** What they close of a family in a year. */
  int closedUnder(String court, String word, int year) {
    return under(court).stream().mapToInt(other -> other.closed(word, year)).sum();
  }

  FamilyTraits family(String word) {
    return families.get(word);
  }
}
