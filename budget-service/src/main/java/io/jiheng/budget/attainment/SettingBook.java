package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.persistence.SettingEntity;
import io.jiheng.budget.attainment.persistence.SettingRepository;
import io.jiheng.budget.targets.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people settled of rows 指标设定: the indicator it is linked to, and how it is read. */
@ApplicationScoped
public class SettingBook {

  private final SettingRepository rows;
  private final HeldSheets sheets;
  private final TargetBook targets;
  private final Clock clock;

  SettingBook(SettingRepository rows, HeldSheets sheets, TargetBook targets, Clock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.targets = targets;
    this.clock = clock;
  }

  /** Links a row to an indicator or, without a code, to none; and says how it is to be read. */
  @Transactional
  public void settle(
      TargetOwner owner, int row, Optional<String> code, Optional<Comparison> readAs, String by) {
    enter(sheets.hold(owner), row, code, readAs, by);
  }

  /** Confirms every link that is proposed. */
  @Transactional
  public void confirmAll(TargetOwner owner, String by) {
    TargetSheet sheet = sheets.hold(owner);
    for (TargetRow row : targets.rows(sheet, LocalDate.now(clock))) {
      row.link()
          .filter(link -> !link.confirmed())
          .map(Link::code)
          .ifPresent(code -> enter(sheet, row.row(), Optional.of(code), Optional.empty(), by));
    }
  }

  /** Of one row, the latest first. */
  @Transactional
  public List<SettingChange> history(TargetSheet sheet, int row) {
    RowKey key = Rows.row(sheet, row).key();
    return changes(sheet.owner()).stream()
        .filter(change -> sheet.isTold(change.to().key(), key))
        .sorted(Comparator.comparing(change -> -change.to().number()))
        .toList();
  }

  /** The links whose rows are not in the sheet, each as it was made last. */
  @Transactional
  public List<SettingChange> lost(TargetSheet sheet) {
    Set<RowKey> present =
        sheet.rows().stream().map(TargetSheet.Row::key).collect(Collectors.toSet());
    Map<RowKey, SettingChange> latest = new LinkedHashMap<>();
    changes(sheet.owner()).forEach(change -> latest.put(change.to().key(), change));
    return latest.values().stream()
        .filter(change -> change.to().code().isPresent())
        .filter(change -> !present.contains(change.to().key()))
        .toList();
  }

  /** In the order they were made. */
  private List<SettingChange> changes(TargetOwner owner) {
    Map<RowKey, Setting> former = new HashMap<>();
    return rows.of(owner).stream()
        .map(SettingEntity::setting)
        .map(
            setting ->
                new SettingChange(Optional.ofNullable(former.put(setting.key(), setting)), setting))
        .toList();
  }

  private void enter(
      TargetSheet sheet, int row, Optional<String> code, Optional<Comparison> readAs, String by) {
    Setting setting =
        new Setting(
            Rows.row(sheet, row).key(),
            rows.next(sheet.owner()),
            code,
            readAs,
            clock.instant(),
            by);
    rows.persist(SettingEntity.of(sheet.owner(), setting));
  }
}
