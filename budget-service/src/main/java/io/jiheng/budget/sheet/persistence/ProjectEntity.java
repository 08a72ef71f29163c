package io.jiheng.budget.sheet.persistence;

import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.ProjectState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "project")
public class ProjectEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column(name = "unit_code")
  public String unitCode;

  public int year;
  String code;
  String name;

  @Column(name = "budget_wan")
  BigDecimal budgetWan;

  @Column(name = "fiscal_wan")
  BigDecimal fiscalWan;

  @Column(name = "carried_wan")
  BigDecimal carriedWan;

  @Column(name = "other_wan")
  BigDecimal otherWan;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public ProjectState state;

  @JdbcTypeCode(SqlTypes.JSON)
  String sheet;

  public int revision;

  @Column(name = "changed_at")
  public Instant changedAt;

  /** Takes the sheet, and beside it the columns that are looked up and summed. */
  public void take(ProjectSheet taken) {
    unitCode = taken.key().unit();
    year = taken.key().year();
    code = taken.key().code().orElse(null);
    name = taken.key().name();
    budgetWan = taken.budget().total().wan();
    fiscalWan = taken.budget().fiscal().wan();
    carriedWan = taken.budget().carried().wan();
    otherWan = taken.budget().other().wan();
    sheet = SheetJson.write(taken);
  }

  public Project project() {
    return new Project(id, SheetJson.read(sheet), state, revision, changedAt);
  }
}
