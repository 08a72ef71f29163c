package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.PlannedShare;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the cells of a plan 资金支出计划: check dates and under them percentages. A plan with more dates
 * than fit in a row has several such rows. A month and a share belong together by their column; one
 * without the other is an error, for the sums between them would be planned for other months.
 */
public final class PlanCells {

  private final List<PlannedShare> plan = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private List<Piece> dates = List.of();
  private final Set<Piece> answered = new HashSet<>();
  private final Map<String, CellPlace> places = new HashMap<>();

  /** A text of the plan, and in which column of a table it stands. */
  public record Piece(CellPlace at, int column, String text) {

    Place place() {
      return at.line();
    }

    boolean isDate() {
      return PlannedShare.isHeading(text);
    }

    /** Whether it is no share, but could stand where one was left out. */
    boolean isWords() {
      return text.codePoints().anyMatch(Character::isLetter)
          && PlannedShare.read("12月底", text).isEmpty();
    }
  }

  private PlanCells(List<Piece> pieces, boolean inColumns) {
    pieces.stream().limit(1).forEach(first -> places.put(SheetPointer.PLAN, first.at()));
    int at = 0;
    while (at < pieces.size()) {
      int begin = at;
      while (at < pieces.size() && pieces.get(at).isDate()) {
        at++;
      }
      int shares = at;
      while (at < pieces.size() && !pieces.get(at).isDate()) {
        at++;
      }
      dates(pieces.subList(begin, shares));
      List<Piece> below = pieces.subList(shares, at);
      if (inColumns) {
        rows(below);
      } else {
        inTurn(below);
      }
    }
    dates(List.of());
  }

  static PlanCells of(List<FormCell> cells) {
    boolean inColumns = cells.stream().noneMatch(FormCell::isExtracted);
    return new PlanCells(
        cells.stream().map(cell -> new Piece(cell.at(), cell.column(), cell.read())).toList(),
        inColumns);
  }

  /** Of a printed page's text, in the order of which they stand. */
  public static PlanCells ofTexts(List<Piece> texts) {
    return new PlanCells(texts, false);
  }

  public List<PlannedShare> plan() {
    return plan;
  }

  /** Where the months and shares stand, by what a sheet calls them. */
  public Map<String, CellPlace> places() {
    return places;
  }

  public List<Remark> remarks() {
    return remarks;
  }

  /** Takes up the next dates; those before that got no share are told. */
  private void dates(List<Piece> next) {
    dates.stream()
        .filter(date -> !answered.contains(date))
        .forEach(date -> error(date.at(), HeadCells.PLAN, date.text()));
    dates = next;
    answered.clear();
  }

  /** A row that says something else besides may be of something else altogether. */
  private void rows(List<Piece> below) {
    Set<Place> odd =
        below.stream()
            .filter(share -> !FigureCell.isOne(share.text()))
            .map(Piece::place)
            .collect(Collectors.toSet());
    for (Piece share : below) {
      if (odd.contains(share.place())) {
        error(share.at(), HeadCells.PLAN, share.text());
      } else {
        share(share);
      }
    }
  }

  private void share(Piece share) {
    Optional<Piece> date =
        dates.stream()
            .filter(one -> one.column() == share.column() && !answered.contains(one))
            .findFirst();
    date.ifPresentOrElse(
        one -> pair(one, share), () -> error(share.at(), HeadCells.PLAN, share.text()));
  }

  /** Without columns only as many shares as there are dates, and no words, tell which is whose. */
  private void inTurn(List<Piece> shares) {
    if (shares.size() != dates.size() || shares.stream().anyMatch(Piece::isWords)) {
      shares.forEach(share -> error(share.at(), HeadCells.PLAN, share.text()));
      return;
    }
    for (int at = 0; at < shares.size(); at++) {
      pair(dates.get(at), shares.get(at));
    }
  }

  private void pair(Piece date, Piece share) {
    answered.add(date);
    Optional<PlannedShare> read = PlannedShare.read(date.text(), share.text());
    if (read.isPresent()) {
      places.put(SheetPointer.plan(plan.size()), share.at());
      places.put(SheetPointer.day(plan.size()), date.at());
      plan.add(read.get());
    }
    if (read.isEmpty()) {
      error(share.at(), date.text(), share.text());
      error(date.at(), HeadCells.PLAN, date.text());
    }
  }

  private void error(CellPlace at, String cell, String written) {
    remarks.add(Remark.error(at, cell, "plan-unread", Map.of("written", written)));
  }
}
