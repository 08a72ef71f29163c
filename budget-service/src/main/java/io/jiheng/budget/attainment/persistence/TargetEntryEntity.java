package io.jiheng.budget.attainment.persistence;

import io.jiheng.budget.attainment.RowKey;
import io.jiheng.budget.attainment.TargetOwner;
import io.jiheng.budget.attainment.TargetOwner.OfProject;
import io.jiheng.budget.attainment.TargetOwner.OfUnit;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * What all entries of rows have: whose and of which row they are, who made them and when. They are
 * of a project, or else of a unit and year.
 */
@MappedSuperclass
abstract class TargetEntryEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "project_id")
  Long projectId;

  @Column(name = "unit_code")
  String unitCode;

  Integer year;

  String duty;
  String indicator;

  @Column(name = "tree_row")
  int place;

  int number;
  Instant at;
  String by;

  void enter(TargetOwner owner, RowKey row, int counted, Instant when, String who) {
    if (owner instanceof OfProject project) {
      projectId = project.id();
    } else if (owner instanceof OfUnit unit) {
      unitCode = unit.unit();
      year = unit.year();
    }
    duty = row.duty();
    indicator = row.indicator();
    place = row.place();
    number = counted;
    at = when;
    by = who;
  }

  RowKey key() {
    return new RowKey(duty, indicator, place);
  }
}
