package io.jiheng.sample;

import io.jiheng.sample.recount.Recount;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts the generated cases one by one: what the services ought to answer. */
@Command(
    name = "count",
    mixinStandardHelpOptions = true,
    description = "逐案复算，打印应得的数。 Count case by case and print what is to be expected.")
final class CountCommand implements Callable<Integer> {

  private static final String HEADING =
      "年份 法院 旧存 新收 结案 未结 收结比%% 结案率%% 执结率%% 平均天数%n"
          + "year\tcourt\told\tfiled\tclosed\tpending\tclearance\tclosing\tenforcement\tdays%n";

  @Mixin private CaseSelection cases;

  @Override
  public Integer call() {
    var recount = Recount.of(cases.stream());
    System.out.printf(HEADING);
    for (int year : cases.years()) {
      recount
          .year(year)
          .forEach(
              (court, count) ->
                  System.out.printf(
                      "%d\t%s\t%d\t%d\t%d\t%d\t%s\t%s\t%s\t%s%n",
                      year,
                      court,
                      count.old(),
                      count.filed(),
                      count.closed(),
                      count.pending(),
                      count.clearanceRate(),
                      count.closingRate(),
                      count.enforcementClosingRate(),
                      count.meanDays()));
    }
    System.out.printf("%d 件 cases, %d 条 events%n", recount.cases(), recount.events());
    return 0;
  }
}
