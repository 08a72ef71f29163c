package io.jiheng.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Scripts and manuals of the house ask the sample for nothing that it does not know. */
class ScriptsTest {

  private static final Path HOUSE = Path.of("../..");

  /** The program by its file, by a script's variable or function, and what is asked of it. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:jiheng-sample\\S*\\.jar\"?|\"\\$sample\"|^ *) (load|live|write|count) ([^|>#\\n]*)",
          Pattern.MULTILINE);

  private static final Pattern OPTION = Pattern.compile("(?<= |^)--[a-z-]+");
  private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules", ".local");

  private record Call(Path file, String command, List<String> options) {}

  @Test
  void every_option_is_one_of_the_command() throws IOException {
    var commands =
        SampleProgram.commandLine(Clock.system(ZoneId.of("Asia/Shanghai"))).getSubcommands();
    var calls = calls();

    assertThat(calls)
        .extracting(call -> call.file().getFileName().toString())
        .contains("README.md", "try.sh", "tour.sh");
    assertThat(calls)
        .allSatisfy(
            call ->
                assertThat(commands.get(call.command()).getCommandSpec().optionsMap().keySet())
                    .as("%s: %s", call.file(), call.command())
                    .containsAll(call.options()));
  }

  @Test
  void an_option_of_former_days_is_found() {
    assertThat(
            calls(
                Path.of("old.sh"), "  java -jar \"$sample\" load --years 2022 \\\n  --courts 冀02"))
        .singleElement()
        .extracting(Call::options)
        .isEqualTo(List.of("--years", "--courts"));
    assertThat(calls(Path.of("old.sh"), "  load --only events --years 2022"))
        .singleElement()
        .extracting(Call::options)
        .isEqualTo(List.of("--only", "--years"));
  }

  /** What others build or remove meanwhile is not looked into. */
  private static List<Call> calls() throws IOException {
    var calls = new ArrayList<Call>();
    Files.walkFileTree(
        HOUSE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes ignored) {
            return NOT_OURS.contains(directory.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes ignored)
              throws IOException {
            if (file.toString().endsWith(".sh") || file.toString().endsWith(".md")) {
              calls.addAll(calls(file, Files.readString(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return calls;
  }

  private static List<Call> calls(Path file, String text) {
    return CALL.matcher(text.replaceAll("\\\\\\n *", " "))
        .results()
        .map(found -> new Call(file, found.group(1), options(found)))
        .toList();
  }

  private static List<String> options(MatchResult found) {
    return OPTION.matcher(found.group(2)).results().map(MatchResult::group).toList();
  }
}
