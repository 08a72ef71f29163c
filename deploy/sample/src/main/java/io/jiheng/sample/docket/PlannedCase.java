package io.jiheng.sample.docket;

import io.jiheng.contract.CaseNumber;

/**
 * A case as planned 案件计划: when it is filed, and when and how it is closed for good. Days are epoch
 * days of Asia/Shanghai.
 */
public final class PlannedCase {

  /** The closing day of a case that stays pending. */
  public static final int OPEN = Integer.MAX_VALUE;

  private final FamilyTraits family;
  private final int year;
  private final int serial;
  private final int filedOn;
  private final boolean cancelled;
  private final float pace;
  private final float haste;
  private int closedOn = OPEN;
  private String outcome = "";
  private int traits;

  /**
   * @param pace days it would take of itself, as a multiple of its family's median
   * @param haste in [0, 1): how near to the edge of the year its closing falls when it must
   */
  PlannedCase(
      FamilyTraits family,
      int year,
      int serial,
      int filedOn,
      boolean cancelled,
      double pace,
      double haste) {
    this.family = family;
    this.year = year;
    this.serial = serial;
    this.filedOn = filedOn;
    this.cancelled = cancelled;
    this.pace = (float) pace;
    this.haste = (float) haste;
  }

  /** A case whose end nobody has planned yet. */
  public static PlannedCase open(FamilyTraits family, int year, int serial, int filedOn) {
    return new PlannedCase(family, year, serial, filedOn, false, 1, 0);
  }

  public FamilyTraits family() {
    return family;
  }

  public int year() {
    return year;
  }

  public int serial() {
    return serial;
  }

  public int filedOn() {
    return filedOn;
  }

  /** Whether its filing is cancelled 撤销立案; such a case counts nowhere. */
  public boolean cancelled() {
    return cancelled;
  }

  public int closedOn() {
    return closedOn;
  }

  public String outcome() {
    return outcome;
  }

  public boolean isClosed() {
    return closedOn != OPEN;
  }

  public boolean is(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** The procedure 审理程序 it ends under. */
  public String procedure() {
    if (is(Trait.SMALL)) {
      return "SMALL_CLAIMS";
    }
    return is(Trait.SWIFT) && !is(Trait.AFTER_MEDIATION) ? "SUMMARY" : "ORDINARY";
  }

  /** The last day of its time limit 审限, without extension or deduction. */
  public int dueOn() {
    var limit = family.limit(procedure());
    return limit.isPresent() ? filedOn + limit.getAsInt() : OPEN;
  }

  /** Days from filing to closing. */
  public int days() {
    return closedOn - filedOn;
  }

  /** E.g. mz-2022-12; unique within its court. */
  public String key() {
    return family.key() + "-" + year + "-" + serial;
  }

  public CaseNumber number(String court) {
    return new CaseNumber(year, court, family.word(), serial);
  }

  /** The day it would close on of itself when its court works at that pace. */
  int endsAt(double courtPace) {
    return filedOn + (int) StrictMath.round(pace * family.medianDays() * courtPace);
  }

  /** Whether it takes longer than most of its family. */
  public boolean isSlow() {
    return pace > 1.2;
  }

  double haste() {
    return haste;
  }

  void closeOn(int day) {
    closedOn = day;
  }

  void closeBy(String howItEnds) {
    outcome = howItEnds;
  }

  void deal(Trait trait) {
    traits |= trait.bit();
  }
}
