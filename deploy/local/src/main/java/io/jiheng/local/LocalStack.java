package io.jiheng.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jose4j.lang.JoseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Runs all of Jiheng on one machine until told to stop. Exits with 1 when something does not start
 * or dies, 2 when a port is taken, 64 when the command line is wrong, 130 or 143 when stopped.
 */
@Command(
    name = "start.sh",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    sortOptions = false,
    description = "在本机启动绩衡全套。 Runs all of Jiheng on this machine. Ctrl-C: 停止 stop.")
public final class LocalStack implements Callable<Integer> {
  @Option(
      names = "--live",
      arity = "0..1",
      fallbackValue = "5/s",
      paramLabel = "RATE",
      description = "持续产生事件 events keep coming, e.g. 5/s (default) or 300/min")
  private String live;

  @Option(names = "--fresh", description = "清空数据，从头开始 forget all data and start over")
  private boolean fresh;

  @Option(names = "--no-sample", description = "不装入样例 load no sample")
  private boolean noSample;

  @Option(
      names = "--sample-events",
      defaultValue = "" + Long.MAX_VALUE,
      hideParamSyntax = true,
      paramLabel = "N",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "至多装入事件数 load at most so many events")
  private long sampleEvents;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "数据目录 data directory; default .local in the source tree")
  private Path data;

  @Option(
      names = "--bind",
      defaultValue = "127.0.0.1",
      paramLabel = "ADDRESS",
      description = "服务监听地址 address the services listen on; default 127.0.0.1")
  private String bind;

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  @Mixin private Ports ports;

  private LocalStack() {}

  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new LocalStack())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> report(failure, command.getErr()));
  }

  @Override
  public Integer call() throws Exception {
    Narrator narrator = new Narrator(System.out, Clock.systemUTC());
    try (Home home = Home.claim(dataDirectory())) {
      Children children = new Children(home, narrator);
      Postmaster postmaster = new Postmaster(home);
      Interruptions interruptions =
          Interruptions.of(Thread.currentThread(), () -> killAll(children, postmaster));
      try {
        run(home, children, postmaster, narrator);
        return 0;
      } catch (InterruptedException stop) {
        narrator.show("");
        narrator.tell("正在停止，再按一次 Ctrl-C 立即终止 stopping, Ctrl-C again kills");
        return interruptions.exitCode();
      } catch (ChildDied died) {
        System.err.println(died.getMessage());
        return StartRefused.FAILED;
      } finally {
        interruptions.stopping();
        boolean any = children.stopAll();
        postmaster.forget();
        if (any) {
          narrator.tell("已停止，数据保留在 stopped; the data stay in %s", dataDirectory());
        }
      }
    }
  }

  private void run(Home home, Children children, Postmaster postmaster, Narrator narrator)
      throws IOException, InterruptedException, GeneralSecurityException, JoseException, ChildDied {
    Clock clock = Clock.systemUTC();
    new Leftovers(home.run(), narrator).stop();
    ports.check();
    if (fresh) {
      narrator.tell("清空数据 clearing the data");
      home.clear();
    }
    home.checkSpace();
    KeyRing keys = KeyRing.in(home.keys());
    CloseKey.in(home.closeKey());
    TokenMint mint = new TokenMint(keys, clock);
    mint.mintAll(home.tokens());
    TokenRenewal.begin(mint, home.tokens());

    Programs programs = new Programs(root, home, ports, bind);
    Services services = Services.on(ports);
    Rest rest = new Rest(home.tokens());
    Stack stack = new Stack(programs, services, children, postmaster, rest, narrator);
    try (LoginIssuer issuer = LoginIssuer.start(ports.login, home.run())) {
      narrator.tell("就绪 ready: 登录 login %s", issuer.address());
      stack.startServers();
      stack.startServices(keys.publicKey());
      if (!noSample) {
        stack.loadSample(new SampleMark(home.sampleMark()), sampleEvents);
        new Counting(programs.bootstrapServers(), children, narrator, clock).await();
        stack.recount();
      }
      narrator.show("");
      narrator.show(services.addresses());
      LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
      new Showcase(services, rest, narrator, home.tokens(), today).show();
      narrator.show("");
      if (live != null) {
        stack.startLive(live);
      }
      narrator.show("项目与支出 The treasury: " + services.budget().at("/"));
      narrator.show("事件接收 The door: " + services.events().at("/"));
      narrator.show("打开 Open the board: " + services.indicators().at("/"));
      narrator.tell("运行中，Ctrl-C 停止 running, Ctrl-C stops");
      children.awaitDeath();
    }
  }

  private Path dataDirectory() {
    return Optional.ofNullable(data).orElseGet(() -> root.resolve(".local")).toAbsolutePath();
  }

  private static void killAll(Children children, Postmaster postmaster) {
    children.killAll();
    postmaster.kill();
    Runtime.getRuntime().halt(StartRefused.KILLED);
  }

  private static int report(Exception failure, PrintWriter errors) throws Exception {
    if (failure instanceof StartRefused refused) {
      errors.println(refused.getMessage());
      return refused.exitCode();
    }
    if (failure instanceof IOException broken) {
      errors.printf("无法继续 cannot go on: %s%n", broken);
      return StartRefused.FAILED;
    }
    throw failure;
  }
}
