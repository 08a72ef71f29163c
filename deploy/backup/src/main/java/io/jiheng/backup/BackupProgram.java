package io.jiheng.backup;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Archives the event log and brings it back. Exits with 1 when that cannot be done, 64 when the
 * command line is wrong.
 */
@Command(
    name = "jiheng-backup",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = BackupProgram.WRONG_COMMAND_LINE,
    description = "事件日志的归档与回写。 Archives the event log and brings it back.",
    subcommands = {
      ArchiveCommand.class,
      CheckCommand.class,
      RestoreCommand.class,
      RewindCommand.class
    })
public final class BackupProgram {

  static final int WRONG_COMMAND_LINE = 64;

  private BackupProgram() {}

  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    var program = new CommandLine(new BackupProgram());
    program
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().exitCodeOnInvalidInput(WRONG_COMMAND_LINE));
    return program.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
  }

  private static int report(Exception failure) throws Exception {
    if (failure instanceof BackupException told) {
      System.err.println(told.getMessage());
      return 1;
    }
    throw failure;
  }
}
