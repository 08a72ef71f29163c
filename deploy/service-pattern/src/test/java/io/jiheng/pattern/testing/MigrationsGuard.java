package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds that migrations 数据库迁移 leave the version before theirs able to read and write: in a rolling
 * upgrade both run on the new schema for a while. What has to take something away says in a comment
 * {@code -- earlier versions: …} why none needs it any more.
 */
public final class MigrationsGuard {

  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
  private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\s*-- earlier versions: \\S.*$");
  private static final Pattern VERSION = Pattern.compile("V([0-9]+)__.*\\.sql");
  private static final Pattern CREATED =
      Pattern.compile("create table (?:if not exists )?([a-z_0-9.]+)");
  private static final Pattern ALTERED =
      Pattern.compile("^(?:alter table (?:if exists |only )*|.*\\bindex\\b.* on )([a-z_0-9.]+)");

  private static final Map<String, Pattern> FAULTS =
      Map.of(
          "takes away", Pattern.compile("\\bdrop (table|view|column|type|function|schema)\\b"),
          "renames", Pattern.compile("\\brename (column|to)\\b"),
          "changes a type", Pattern.compile("\\balter column \\S+ (set data )?type\\b"),
          "wants a value", Pattern.compile("\\balter column \\S+ set not null\\b"),
          "takes a default away", Pattern.compile("\\balter column \\S+ drop default\\b"),
          "adds a column that wants a value",
              Pattern.compile(
                  "\\badd column (?:(?!\\bdefault\\b|\\badd column\\b).)*\\bnot null\\b"
                      + "(?!(?:(?!\\badd column\\b).)*\\bdefault\\b)"),
          "forbids what was permitted",
              Pattern.compile(
                  "\\badd (constraint \\S+ )?(check|unique|foreign key|primary key|exclude)\\b"
                      + "|\\bcreate unique index\\b"));

  private MigrationsGuard() {}

  /**
   * Asserts that no migration of a folder breaks the version before it.
   *
   * @param released the last version that is older than the rule, and not held to it
   */
  public static void assertAdditive(Path folder, int released) throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (version(file) > released) {
          faults(Files.readString(file)).forEach(fault -> faults.add(file.getFileName() + fault));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Finds what the version before would stumble over, each with what it is of. */
  static List<String> faults(String sql) {
    if (EXPLAINED.matcher(sql).find()) {
      return List.of();
    }
    String plain =
        COMMENT.matcher(sql).replaceAll("").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Set<String> own =
        CREATED.matcher(plain).results().map(found -> found.group(1)).collect(Collectors.toSet());
    List<String> faults = new ArrayList<>();
    for (String statement : plain.split(";")) {
      Matcher altered = ALTERED.matcher(statement.strip());
      if (altered.find() && own.contains(altered.group(1))) {
        continue;
      }
      FAULTS.forEach(
          (what, pattern) -> {
            if (pattern.matcher(statement).find()) {
              faults.add(" " + what + ":" + statement);
            }
          });
    }
    return faults;
  }

  /** Repeatable ones are held to it always. */
  private static int version(Path file) {
    Matcher version = VERSION.matcher(file.getFileName().toString());
    return version.matches() ? Integer.parseInt(version.group(1)) : Integer.MAX_VALUE;
  }
}
