package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.IndicatorTree;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** From the body of a request to a sheet and back; absent becomes empty on the way in. */
final class SheetRequests {

  private SheetRequests() {}

  static ProjectSheet sheet(SheetRequest body) {
    return new ProjectSheet(
        new ProjectKey(
            body.unit().strip(),
            body.year(),
            Optional.ofNullable(body.code()).map(String::strip).filter(code -> !code.isEmpty()),
            body.name().strip()),
        new BudgetFigures(
            Money.ofWan(body.budgetWan()),
            Money.ofWan(body.fiscalWan()),
            orNothing(body.carriedWan()),
            orNothing(body.otherWan()),
            new BudgetFigures.Written(
                text(body.budgetText()),
                text(body.fiscalText()),
                text(body.carriedText()),
                text(body.otherText()))),
        text(body.purpose()),
        new DisbursementPlan(each(body.plan(), CheckDateRequest::checkDate)),
        each(body.objectives(), ObjectiveRequest::objective),
        new IndicatorTree(each(body.indicators(), IndicatorRequest::indicator)));
  }

  static SheetRequest of(ProjectSheet sheet) {
    BudgetFigures budget = sheet.budget();
    return new SheetRequest(
        sheet.key().unit(),
        sheet.key().year(),
        sheet.key().code().orElse(null),
        sheet.key().name(),
        budget.total().writtenWan(),
        budget.fiscal().writtenWan(),
        budget.carried().writtenWan(),
        budget.other().writtenWan(),
        budget.written().total(),
        budget.written().fiscal(),
        budget.written().carried(),
        budget.written().other(),
        sheet.purpose(),
        each(sheet.plan().checkDates(), CheckDateRequest::of),
        each(sheet.objectives(), ObjectiveRequest::of),
        each(sheet.indicators().leaves(), IndicatorRequest::of));
  }

  private static Money orNothing(BigDecimal wan) {
    return wan == null ? Money.ZERO : Money.ofWan(wan);
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> to) {
    return list == null ? List.of() : list.stream().map(to).toList();
  }
}
