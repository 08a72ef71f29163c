package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.TargetOwner.OfProject;
import io.jiheng.budget.attainment.TargetOwner.OfUnit;
import io.jiheng.budget.disbursement.PaymentLedger;
import io.jiheng.budget.disbursement.Spending;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The execution of budgets 预算执行, reckoned from the own ledger. */
@ApplicationScoped
class Executions {

  private final PaymentLedger ledger;
  private final ProjectRegister projects;

  Executions(PaymentLedger ledger, ProjectRegister projects) {
    this.ledger = ledger;
    this.projects = projects;
  }

  /**
   * What is paid of a budget at the end of a day.
   *
   * @param members where the payments behind it are listed
   */
  record Execution(LocalDate day, Share paid, String members) {}

  /** As of the day, and before it as of the last check date. */
  List<Execution> of(TargetOwner owner, LocalDate day) {
    if (owner instanceof OfProject project) {
      return of(
          List.of(projects.get(project.id())),
          day,
          at -> "/api/v1/projects/" + project.id() + "/payments");
    }
    OfUnit unit = (OfUnit) owner;
    return of(
        projects.ofUnitAndYear(unit.unit(), unit.year()).stream()
            .filter(project -> project.state().isApproved())
            .toList(),
        day,
        at -> "/api/v1/units/%s/execution?year=%d&asOf=%s".formatted(unit.unit(), unit.year(), at));
  }

  private List<Execution> of(
      List<Project> budgets, LocalDate day, Function<LocalDate, String> members) {
    List<Spending> spendings = budgets.stream().map(ledger::spending).toList();
    return Stream.concat(lastCheckDate(spendings, day), Stream.of(day))
        .map(at -> new Execution(at, paid(spendings, at), members.apply(at)))
        .toList();
  }

  private static Stream<LocalDate> lastCheckDate(List<Spending> spendings, LocalDate day) {
    return spendings.stream()
        .flatMap(spending -> spending.plan().last(day.minusDays(1)).stream())
        .map(CheckDate::day)
        .max(LocalDate::compareTo)
        .stream();
  }

  private static Share paid(List<Spending> spendings, LocalDate at) {
    return new Share(
        Money.sum(spendings.stream().map(spending -> spending.paid(at)).toList()),
        Money.sum(spendings.stream().map(Spending::budget).toList()));
  }
}
