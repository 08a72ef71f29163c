package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.persistence.FreezeEntity;
import io.jiheng.budget.attainment.persistence.FreezeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Counted values held fast with their proof 定格. */
@ApplicationScoped
public class FreezeBook {

  private final FreezeRepository rows;
  private final HeldSheets sheets;
  private final TargetBook targets;
  private final CountedValues counted;
  private final Clock clock;

  FreezeBook(
      FreezeRepository rows,
      HeldSheets sheets,
      TargetBook targets,
      CountedValues counted,
      Clock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.targets = targets;
    this.counted = counted;
    this.clock = clock;
  }

  /** Freezes a row at the value of exactly that day; another day's would prove something else. */
  @Transactional
  public Freeze freeze(TargetOwner owner, int row, LocalDate day, String by) {
    TargetSheet sheet = sheets.hold(owner);
    RowKey key = Rows.row(sheet, row).key();
    LocalDate today = LocalDate.now(clock);
    int year = sheet.year();
    if (day.getYear() != year || day.isAfter(today)) {
      throw AttainmentRefusals.dayOutside(year, today);
    }
    TargetRow found = targets.rows(sheet, day).get(row - 1);
    Link link =
        found.link().filter(Link::confirmed).orElseThrow(() -> AttainmentRefusals.notLinked(row));
    List<TargetValue> values = counted.known(sheet, day).of(link.code(), found.bar());
    TargetValue value =
        values.stream()
            .filter(known -> known.asOf().equals(day))
            .findFirst()
            .orElseThrow(() -> AttainmentRefusals.notOfThatDay(day, values));
    Freeze freeze = new Freeze(key, rows.next(owner), value.frozen(), clock.instant(), by);
    rows.persist(FreezeEntity.of(owner, freeze));
    return freeze;
  }

  /** Of one row, the latest entered first. */
  @Transactional
  public List<Freeze> of(TargetSheet sheet, int row) {
    RowKey key = Rows.row(sheet, row).key();
    return rows.of(sheet.owner()).stream()
        .map(FreezeEntity::freeze)
        .filter(freeze -> sheet.isTold(freeze.key(), key))
        .sorted((one, other) -> other.number() - one.number())
        .toList();
  }
}
