package io.jiheng.sample;

import io.jiheng.sample.client.LoadException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The sample program. Exits with 1 when a service refuses or cannot be reached, 64 when the command
 * line is wrong.
 */
@Command(
    name = "jiheng-sample",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = SampleProgram.WRONG_COMMAND_LINE,
    description = "样例法院、预算与案件事件。 Sample courts, sheets and case events.",
    subcommands = {LoadCommand.class, LiveCommand.class, WriteCommand.class, CountCommand.class})
public final class SampleProgram {

  static final int WRONG_COMMAND_LINE = 64;
  static final String TODAY = "--today";

  private SampleProgram() {}

  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(commandLine(Clock.system(ZoneId.of("Asia/Shanghai"))).execute(arguments));
  }

  /**
   * The whole command line.
   *
   * @param clock in the zone Asia/Shanghai; tells the day where none is given
   */
  static CommandLine commandLine(Clock clock) {
    var program = new CommandLine(new SampleProgram());
    program
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().exitCodeOnInvalidInput(WRONG_COMMAND_LINE));
    var today = LocalDate.now(clock).toString();
    program.setDefaultValueProvider(
        argument ->
            argument.isOption() && ((OptionSpec) argument).longestName().equals(TODAY)
                ? today
                : null);
    return program.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
  }

  private static int report(Exception failure) throws Exception {
    if (failure instanceof LoadException || failure instanceof IllegalArgumentException) {
      System.err.println(failure.getMessage());
      return 1;
    }
    throw failure;
  }
}
