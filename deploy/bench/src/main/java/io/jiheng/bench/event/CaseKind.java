package io.jiheng.bench.event;

import io.jiheng.bench.event.Province.Level;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A kind of case 案件类别 as the large tree has them.
 *
 * @param word type word 类型代字
 * @param share among a hundred cases of a court of its level
 * @param appeal how it relates to the decision it is about; empty where it is about none
 * @param outcomes 结案方式, all as likely
 * @param during what may happen before the closing
 * @param after what may happen after it
 */
record CaseKind(
    String word,
    int share,
    String appeal,
    List<String> outcomes,
    List<Incident> during,
    List<Incident> after) {

  private static final Map<Level, List<CaseKind>> BY_LEVEL =
      Map.of(
          Level.BASIC,
          List.of(
              trial("民初", 46),
              enforcement("执", 20),
              trial("刑初", 7),
              enforcement("执恢", 5),
              enforcement("执保", 5),
              plain("诉前调确", 4, "CONFIRMED"),
              plain("民特", 3, "JUDGMENT"),
              trial("行初", 2),
              plain("行审", 2, "OTHER"),
              plain("执异", 2, "REJECTED", "REVOKED"),
              plain("诉前调书", 1, "OTHER"),
              plain("民督", 1, "OTHER"),
              plain("财保", 1, "OTHER"),
              plain("司救执", 1, "OTHER")),
          Level.INTERMEDIATE,
          List.of(
              appeal("民终", 60, "APPEAL", "UPHELD", "UPHELD", "AMENDED", "REMANDED"),
              appeal("刑终", 8, "APPEAL", "UPHELD", "AMENDED"),
              appeal("行终", 6, "APPEAL", "UPHELD", "AMENDED"),
              trial("民初", 6),
              plain("刑更", 6, "OTHER"),
              plain("执复", 6, "REJECTED", "CHANGED"),
              trial("行初", 4),
              appeal("民申", 4, "RETRIAL_REVIEW", "REJECTED", "RETRIAL_ORDERED")),
          Level.HIGH,
          List.of(
              appeal("民申", 60, "RETRIAL_REVIEW", "REJECTED", "REJECTED", "RETRIAL_TAKEN"),
              appeal("民终", 25, "APPEAL", "UPHELD", "AMENDED"),
              appeal("民再", 10, "RETRIAL", "UPHELD", "AMENDED", "REMANDED"),
              appeal("刑终", 5, "APPEAL", "UPHELD")));

  static CaseKind of(Level level, SplittableRandom chance) {
    int draw = chance.nextInt(100);
    for (var kind : BY_LEVEL.get(level)) {
      draw -= kind.share;
      if (draw < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("the shares of " + level + " are less than a hundred");
  }

  private static CaseKind trial(String word, int share) {
    return new CaseKind(
        word,
        share,
        "",
        List.of("JUDGMENT", "JUDGMENT", "MEDIATED", "WITHDRAWN"),
        Incident.OF_TRIAL,
        Incident.OF_DECISION);
  }

  private static CaseKind enforcement(String word, int share) {
    return new CaseKind(
        word,
        share,
        "",
        List.of("COMPLETED", "TERMINATED_THIS_ROUND", "CONCLUDED"),
        Incident.OF_ENFORCEMENT,
        Incident.OF_ENFORCED);
  }

  private static CaseKind plain(String word, int share, String... outcomes) {
    return new CaseKind(word, share, "", List.of(outcomes), List.of(), List.of());
  }

  private static CaseKind appeal(String word, int share, String relation, String... outcomes) {
    return new CaseKind(
        word, share, relation, List.of(outcomes), Incident.OF_TRIAL, Incident.OF_DECISION);
  }
}
