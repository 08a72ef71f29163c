package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.LedgerItems;
import io.jiheng.indicators.ledger.LedgerOrder;
import io.jiheng.indicators.ledger.LedgerSelection;
import io.jiheng.indicators.organization.rest.DayParam;
import io.jiheng.indicators.organization.rest.GivenText;
import io.jiheng.indicators.organization.rest.PlainText;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the ledger is narrowed and sorted. */
public record LedgerQuery(
    @QueryParam("item")
        @Parameter(description = "台账项目代码 code of the item", example = "media-articles")
        String item,
    @QueryParam("department") @PlainText @Parameter(description = "庭室 department", example = "研究室")
        String department,
    @QueryParam("from")
        @Parameter(description = "计入日自 first day that counts", example = "2023-01-01")
        String from,
    @QueryParam("to") @Parameter(description = "计入日至 last day that counts", example = "2023-06-30")
        String to,
    @QueryParam("sort")
        @DefaultValue("-day")
        @Parameter(
            description = "day, item, department, numerator, recorded；前加 - 为倒序 / - turns it round",
            example = "-day")
        String sort) {

  LedgerSelection selection(List<String> courts, LedgerItems items) {
    var first = DayParam.given("from", from);
    var last = DayParam.given("to", to);
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      throw Problem.of(400, "span-backwards")
          .arg("from", first.get())
          .arg("to", last.get())
          .exception();
    }
    return new LedgerSelection(courts, knownItem(items), GivenText.of(department), first, last);
  }

  LedgerOrder order() {
    var descending = sort.startsWith("-");
    var wanted = descending ? sort.substring(1) : sort;
    return Arrays.stream(LedgerOrder.Key.values())
        .filter(key -> name(key).equals(wanted))
        .findFirst()
        .map(key -> new LedgerOrder(key, descending))
        .orElseThrow(
            () ->
                Problem.of(400, "unknown-sort")
                    .arg("field", "sort")
                    .arg("value", sort)
                    .arg(
                        "known",
                        Arrays.stream(LedgerOrder.Key.values()).map(LedgerQuery::name).toList())
                    .exception());
  }

  private Optional<String> knownItem(LedgerItems items) {
    var code = GivenText.of(item);
    code.filter(wanted -> items.item(wanted).isEmpty())
        .ifPresent(
            unknown -> {
              throw Problem.of(400, "unknown-ledger-item")
                  .arg("field", "item")
                  .arg("value", unknown)
                  .exception();
            });
    return code;
  }

  private static String name(LedgerOrder.Key key) {
    return key.name().toLowerCase(Locale.ROOT);
  }
}
