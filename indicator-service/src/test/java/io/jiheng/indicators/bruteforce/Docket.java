package io.jiheng.indicators.bruteforce;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.Origin;
import io.jiheng.indicators.casefile.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All files as they stand, and whose are asked about on which day.
 *
 * @param told the events of each file, for what its fold has made up its mind about
 * @param courts the court, or it and those under it
 * @param department of this department 庭室 only
 * @param judge of this judge 承办法官 only
 * @param family of this type word 类型代字 or field of law 领域 only
 * @param cause about this cause of action 案由 only
 * @param limits own tables of limits, and holidays
 * @param books ledgers and rosters
 */
public record Docket(
    Collection<? extends Dossier> files,
    Map<FileKey, List<RecordedEvent>> told,
    LocalDate asOf,
    Set<String> courts,
    Optional<String> department,
    Optional<String> judge,
    Optional<String> family,
    Optional<String> cause,
    AnyLimits limits,
    AnyBooks books) {

  /** The filed cases of those courts. */
  List<CaseFile> cases() {
    return all(CaseFile.class, file -> file.filing().isPresent() && isOwn(file));
  }

  /** The cases of those courts, with mediations that nobody filed. */
  List<CaseFile> casesAndMediations() {
    return all(CaseFile.class, this::isOwn);
  }

  /** The cases, of any court, whose original case was one of those courts'. */
  List<CaseFile> casesAgainst() {
    return all(CaseFile.class, this::isAgainst);
  }

  /** The petitions or matters of those courts: they belong to no department, judge or family. */
  <D extends Dossier> List<D> petitionsOrMatters(Class<D> kind) {
    var isAsked =
        department.isEmpty() && judge.isEmpty() && cause.isEmpty() && isAsked(CaseFamilies.OTHER);
    return all(kind, file -> isAsked && courts.contains(file.key().court()));
  }

  /** 自然年: from 1 January to the day asked about. */
  boolean inYear(LocalDate day) {
    return day.getYear() == asOf.getYear() && isKnown(day);
  }

  /** 统计年度: from 1 December of last year to the day asked about, at most 30 November. */
  boolean inStatisticalYear(LocalDate day) {
    return day.isAfter(endOfLastStatisticalYear())
        && !day.isAfter(LocalDate.of(asOf.getYear(), 11, 30))
        && isKnown(day);
  }

  LocalDate endOfLastStatisticalYear() {
    return LocalDate.of(asOf.getYear() - 1, 11, 30);
  }

  LocalDate endOfLastYear() {
    return LocalDate.of(asOf.getYear() - 1, 12, 31);
  }

  /** A fact of a later day does not exist on the day asked about. */
  boolean isKnown(LocalDate day) {
    return !day.isAfter(asOf);
  }

  private boolean isOwn(CaseFile file) {
    return courts.contains(file.number().court())
        && (department.isEmpty() || department.equals(file.department()))
        && (judge.isEmpty() || judge.equals(file.judge()))
        && isAsked(file.family())
        && isAbout(file.filing().flatMap(CaseFiled::cause));
  }

  private boolean isAbout(Optional<String> told) {
    return cause.isEmpty() || told.map(Docket::bare).equals(cause.map(Docket::bare));
  }

  private static String bare(String text) {
    return text.replace(" ", "").replace("\u3000", "").replace('（', '(').replace('）', ')');
  }

  private boolean isAsked(CaseFamily one) {
    return family.isEmpty() || family.get().equals(one.word()) || isAskedDomain(one);
  }

  private boolean isAskedDomain(CaseFamily one) {
    return family.isPresent() && family.get().equals(one.domain().chineseName());
  }

  private boolean isAgainst(CaseFile file) {
    var origin = file.filing().flatMap(CaseFiled::origin);
    var court = origin.flatMap(Origin::number).map(CaseNumber::court);
    return court.isPresent()
        && courts.contains(court.get())
        && (department.isEmpty() || department.equals(origin.get().department()))
        && (judge.isEmpty() || judge.equals(origin.get().judge()))
        && isAbout(origin.get().cause().or(() -> file.filing().get().cause()))
        && (family.isEmpty()
            || family.get().equals(origin.get().number().orElseThrow().family().word())
            || isAskedDomain(file.family()));
  }

  private <D extends Dossier> List<D> all(Class<D> kind, Predicate<D> filter) {
    var found = new ArrayList<D>();
    for (var file : files) {
      if (kind.isInstance(file) && file.counts() && filter.test(kind.cast(file))) {
        found.add(kind.cast(file));
      }
    }
    return found;
  }
}
