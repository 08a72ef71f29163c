package io.jiheng.bench;

import io.jiheng.bench.baseline.StreamsCommand;
import io.jiheng.bench.event.TreeStream;
import io.jiheng.bench.fault.FaultCommand;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Report;
import io.jiheng.bench.section.Effort;
import io.jiheng.bench.shapes.Shapes;
import io.jiheng.bench.stack.Installation;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Steal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Starts what it measures, measures it beside its baselines, prints one table, stops everything.
 */
@Command(
    name = "jiheng-bench",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    description = "性能基准及其对照。 The benchmarks and their baselines.",
    subcommands = {StreamsCommand.class, FaultCommand.class})
public final class BenchProgram implements Callable<Integer> {

  private static final String SERIAL = "m -XX:+UseSerialGC";
  private static final long PLAIN_HEAP_MEBIBYTES = 192;

  /** Where events never end, so many cases are counted at most. */
  private static final long CASES_COUNTED = 1_000_000;

  // Held, because a logger nobody holds forgets its level.
  private static final Logger ROOT = Logger.getLogger("");

  @Parameters(
      arity = "0..1",
      defaultValue = "1000000",
      description = "事件数 / events to count; ${DEFAULT-VALUE}")
  private long events;

  @Option(names = "--only", split = ",", description = "只测 / only: ${COMPLETION-CANDIDATES}")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(names = "--shapes", description = "比较存储形态 / compare shapes of storage instead")
  private boolean shapes;

  @Option(
      names = "--tree",
      arity = "0..1",
      paramLabel = "cases",
      fallbackValue = "2000000",
      description =
          "只测 200 个法院的大树，案件数 / a tree of 200 courts with so many cases instead;"
              + " ${FALLBACK-VALUE}")
  private long tree;

  @Option(
      names = "--greedy",
      arity = "0..1",
      paramLabel = "cases",
      fallbackValue = "200000",
      description =
          "只测贪读之下的计数，案件数 / the counting of a tree with so many cases beside greedy readers"
              + " instead; ${FALLBACK-VALUE}")
  private long greedy;

  @Option(
      names = "--soak",
      arity = "0..1",
      paramLabel = "minutes",
      fallbackValue = "30",
      description =
          "只测稳态运行，分钟数 / only so many minutes at half of the full rate;" + " ${FALLBACK-VALUE}")
  private long soak;

  @Option(names = "--root", defaultValue = ".", description = "仓库目录 / the repository")
  private Path root;

  @Option(names = "--out", description = "结果追加到此文件 / append the table to this file")
  private Path out;

  @Option(names = "--rounds", defaultValue = "3", description = "轮数 / rounds; ${DEFAULT-VALUE}")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "10", description = "每轮秒数 / seconds of a round")
  private int seconds;

  @Option(
      names = "--service-java-options",
      description = "服务的 JVM 参数 / JVM options of a service; -Xmx192m -XX:+UseSerialGC")
  private String serviceOptions;

  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    ROOT.setLevel(Level.WARNING);
    System.exit(
        new CommandLine(new BenchProgram())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (shapes) {
      events = Math.min(events, Shapes.MOST);
    } else if (cases() > 0) {
      events = TreeStream.events(cases());
    }
    if (serviceOptions == null) {
      serviceOptions = "-Xmx" + heapMebibytes() + SERIAL;
    }
    var installation =
        new Installation(
            root.toAbsolutePath().normalize(), List.of(serviceOptions.strip().split("\\s+")));
    var steal = Steal.since();
    try (var stack = Stack.start(installation)) {
      return shapes ? compareShapes(stack, steal) : runCourse(stack, steal);
    }
  }

  private int compareShapes(Stack stack, Steal steal) throws IOException {
    tell("storage shapes", steal, new Shapes(stack.jdbcUrl("bench"), events, rounds).measure());
    return CommandLine.ExitCode.OK;
  }

  private int runCourse(Stack stack, Steal steal) throws IOException {
    var effort = new Effort(events, rounds, Duration.ofSeconds(seconds));
    var findings = course(stack, effort);
    tell(title(), steal, findings.figures());
    if (findings.failure().isPresent()) {
      findings.failure().get().printStackTrace();
      System.err.println("日志 / logs: " + stack.keepLogs());
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  private Findings course(Stack stack, Effort effort) {
    if (tree > 0) {
      return new TreeCourse(stack, tree, effort, System.err::println).run();
    } else if (greedy > 0) {
      return new GreedyCourse(stack, greedy, effort, System.err::println).run();
    } else if (soak > 0) {
      return new SoakCourse(stack, effort, Duration.ofMinutes(soak), System.err::println).run();
    }
    return new Course(stack, effort, only, System.err::println).run();
  }

  private String title() {
    if (tree > 0) {
      return "court tree";
    }
    if (soak > 0) {
      return "soak";
    }
    return greedy > 0 ? "greedy readers" : "run";
  }

  private long heapMebibytes() {
    if (greedy > 0 || soak > 0) {
      return TreeCourse.heapMebibytes(CASES_COUNTED);
    }
    return tree > 0 ? TreeCourse.heapMebibytes(tree) : PLAIN_HEAP_MEBIBYTES;
  }

  /** Of the tree, if one is measured. */
  private long cases() {
    return Math.max(Math.max(tree, greedy), soak > 0 ? SoakCourse.CASES : 0);
  }

  private void tell(String what, Steal steal, List<Figure> figures) throws IOException {
    var text = new Report(title(what), circumstances(steal), figures).markdown();
    System.out.println(text);
    if (out != null) {
      Files.writeString(out, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String title(String what) {
    return LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES) + " " + what;
  }

  private List<String> circumstances(Steal steal) {
    return List.of(
        "Java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")",
        Runtime.getRuntime().availableProcessors()
            + " cores for broker, database, services and load together, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch"),
        steal.told(),
        size(),
        "services run with " + serviceOptions);
  }

  private String size() {
    return cases() > 0
        ? String.format(
            "%,d cases of 200 courts, %,d events; %d s a reading", cases(), events, seconds)
        : String.format(
            "%,d events; medians of %d rounds of %d s at most", events, rounds, seconds);
  }
}
