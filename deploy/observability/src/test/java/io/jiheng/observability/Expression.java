package io.jiheng.observability;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the metrics in an expression of Prometheus's query language (查询式). */
final class Expression {

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");
  private static final Pattern LABELS = Pattern.compile("\\{[^}]*}");
  private static final Pattern RANGE = Pattern.compile("\\[[^\\]]*]|\\boffset\\s+\\w+");
  private static final Pattern GROUPING =
      Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
  private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_:][a-zA-Z0-9_:]*\\b(?!\\s*\\()");
  private static final Set<String> WORDS =
      Set.of("and", "or", "unless", "bool", "group_left", "group_right", "inf", "nan");

  private Expression() {}

  /** The names of samples that an expression reads. */
  static Set<String> samples(String expression) {
    String bare = expression;
    for (Pattern aside : new Pattern[] {TEXT, LABELS, RANGE, GROUPING}) {
      bare = aside.matcher(bare).replaceAll(" ");
    }
    // An aggregation may tell its grouping first, and its argument after that.
    bare = bare.replaceAll("\\b(sum|min|max|avg|count|topk|bottomk)\\b\\s*\\(?", " ");
    Set<String> samples = new TreeSet<>();
    NAME.matcher(bare).results().map(name -> name.group()).forEach(samples::add);
    samples.removeIf(name -> WORDS.contains(name.toLowerCase(Locale.ROOT)));
    return samples;
  }
}
