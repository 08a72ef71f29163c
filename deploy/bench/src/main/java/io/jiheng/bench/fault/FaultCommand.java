package io.jiheng.bench.fault;

import io.jiheng.bench.event.EventStream;
import io.jiheng.bench.stack.BreakableStack;
import io.jiheng.bench.stack.Installation;
import io.jiheng.bench.stack.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the fault suite and tells each round as it ends. */
@Command(
    name = "faults",
    exitCodeOnInvalidInput = 64,
    mixinStandardHelpOptions = true,
    description = "故障套件。 Strikes a stack under load by a plan that its seed repeats.")
public final class FaultCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration PATIENCE_OF_PROOF = Duration.ofMinutes(2);

  @Parameters(index = "0", defaultValue = "20", description = "轮数 / rounds; ${DEFAULT-VALUE}")
  private int rounds;

  @Parameters(index = "1", defaultValue = "1", description = "种子 / seed; ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--first",
      defaultValue = "1",
      description = "从第几轮的计划开始 / the round whose plan is the first; ${DEFAULT-VALUE}")
  private int first;

  @Option(
      names = "--brokers",
      defaultValue = "1",
      description = "Kafka 节点数 / brokers, one of which is struck at a time; ${DEFAULT-VALUE}")
  private int brokers;

  @Option(names = "--root", defaultValue = ".", description = "仓库目录 / the repository")
  private Path root;

  @Option(
      names = "--out",
      description = "每轮及汇总追加到此文件 / append each round as it ends, and the summary, to this file")
  private Path out;

  @Option(
      names = "--service-java-options",
      defaultValue = "-Xmx192m -XX:+UseSerialGC",
      description = "服务的 JVM 参数 / JVM options of a service; ${DEFAULT-VALUE}")
  private String serviceOptions;

  @Override
  public Integer call() throws IOException {
    var installation =
        new Installation(
            root.toAbsolutePath().normalize(), List.of(serviceOptions.strip().split("\\s+")));
    try (var stack = BreakableStack.start(installation, brokers)) {
      boolean good = false;
      try {
        good = told(stack, run(stack));
      } finally {
        if (!good) {
          System.err.println("日志 / logs: " + stack.keepLogs());
        }
      }
      return good ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private boolean told(BreakableStack stack, List<Round.Result> results) throws IOException {
    var summary = new Summary(seed, first, stack.hasDisks(), results).markdown();
    System.out.println(summary);
    append("\n" + summary + "\n");
    return results.stream().allMatch(result -> result.faults().isEmpty());
  }

  private void append(String text) throws IOException {
    if (out != null) {
      Files.writeString(out, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private List<Round.Result> run(BreakableStack stack) throws IOException {
    Proof.untilReady(stack)
        .ifPresent(
            fault -> {
              throw new IllegalStateException(fault);
            });
    var closings = new Closings();
    var stream = new EventStream((long) rounds * Round.events());
    var events =
        new EventLoad(client(stack, Place.CASE_EVENTS, "publisher", PATIENCE), stream, closings);
    var payments = PaymentLoad.on(stack);
    var proof =
        new Proof(stack, client(stack, Place.INDICATORS, "admin", PATIENCE_OF_PROOF), closings);
    var viewer = client(stack, Place.INDICATORS, "viewer", PATIENCE);
    var round = new Round(stack, events, payments, closings, viewer, proof);
    var results = new ArrayList<Round.Result>();
    append(Summary.HEAD);
    for (int number = first; number < first + rounds; number++) {
      var result = round.run(number, Plan.of(seed, number));
      results.add(result);
      System.err.println(line(result));
      append(Summary.row(result));
      if (!result.faults().isEmpty()) {
        // What is lost stays lost: a further round would only tell it again.
        break;
      }
    }
    return results;
  }

  private static Client client(BreakableStack stack, Place place, String role, Duration patience) {
    return new Client(stack.address(place), stack.token("fault-" + role, role), patience);
  }

  private static String line(Round.Result result) {
    return String.format(
        Locale.ROOT,
        "%3d: %s — %d batches again, %d answers, %d errors, %d restarts, %.1f s: %s",
        result.number(),
        Summary.struck(result),
        result.again(),
        result.answers(),
        result.errors(),
        result.restarted(),
        result.took().toMillis() / 1e3,
        result.faults().isEmpty() ? "ok" : String.join(" | ", result.faults()));
  }
}
