package io.jiheng.indicators.bruteforce;

import io.jiheng.contract.Domain;
import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.Outcome;
import java.time.LocalDate;
import java.util.List;

/** What can be said of a filed case by looking at it. */
final class Cases {

  static final String[] FIRST_INSTANCE = {"刑初", "民初", "行初"};
  static final String[] SECOND_INSTANCE = {"刑终", "民终", "行终"};
  static final String[] RETRIAL_REVIEW = {"刑申", "民申", "行申"};
  static final String[] RETRIAL = {"刑再", "民再", "行再"};
  static final String[] ENFORCEMENT = {"执", "执恢"};

  private Cases() {}

  static boolean isOf(CaseFile file, String... families) {
    return List.of(families).contains(file.family().word());
  }

  /** Mediation before filing is none. */
  static boolean isCase(CaseFile file) {
    return !isOf(file, "诉前调");
  }

  static boolean isWorkload(CaseFile file) {
    return isCase(file) && !isOf(file, "诉前调确", "诉前调书", "执恢", "执保");
  }

  static boolean isTrial(CaseFile file) {
    return !isOf(file, "诉前调", "诉前调确", "诉前调书") && file.family().domain() != Domain.ENFORCEMENT;
  }

  static LocalDate filedOn(CaseFile file) {
    return file.filing().orElseThrow().filedOn();
  }

  /** The day of the closing in force; a day that never comes where there is none. */
  static LocalDate closedOn(CaseFile file) {
    return file.closing().map(CaseClosed::closedOn).orElse(LocalDate.MAX);
  }

  static boolean isClosedWith(CaseFile file, Outcome... outcomes) {
    return file.closing().isPresent() && List.of(outcomes).contains(file.closing().get().outcome());
  }

  /** Filed on or before the day, and not closed on or before it. */
  static boolean isPending(CaseFile file, LocalDate day) {
    return !filedOn(file).isAfter(day) && closedOn(file).isAfter(day);
  }

  /** Filed more than so many years before the day. */
  static boolean isOlder(CaseFile file, int years, LocalDate day) {
    return filedOn(file).isBefore(day.minusYears(years));
  }
}
