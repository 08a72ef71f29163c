package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asserts that every problem has its words, in Chinese and in English. */
public final class ProblemTexts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern USE =
      Pattern.compile(
          "(?:Problem\\s*\\.\\s*of\\(\\s*[\\w.]+\\s*,|RefusedException\\s*\\.\\s*\\w+\\()\\s*\"([^\"]+)\"");

  private ProblemTexts() {}

  /** All of {@link #assertSameInBothLanguages} and {@link #assertSaid} for a service's module. */
  public static void assertComplete() {
    assertSameInBothLanguages("problems");
    assertSaid(codesIn(Path.of("src/main/java")));
  }

  /** Both bundles of the base name have the same keys, naming the same arguments. */
  public static void assertSameInBothLanguages(String bundle) {
    Properties chinese = load(bundle + ".properties");
    Properties english = load(bundle + "_en.properties");
    assertThat(chinese.stringPropertyNames())
        .as("keys of %s.properties and %s_en.properties", bundle, bundle)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : chinese.stringPropertyNames()) {
      assertThat(english.getProperty(key)).as("English %s", key).isNotBlank();
      assertThat(chinese.getProperty(key)).as("Chinese %s", key).isNotBlank();
      assertThat(placeholders(english.getProperty(key)))
          .as("arguments named by %s", key)
          .isEqualTo(placeholders(chinese.getProperty(key)));
    }
  }

  /**
   * Each code has title and detail in both languages, in the service's bundle or the shared one.
   */
  public static void assertSaid(Iterable<String> codes) {
    for (String code : codes) {
      assertTexts(List.of(code + ".title", code + ".detail"));
    }
  }

  /** Each key has a text in both languages, in the service's bundle or the shared one. */
  public static void assertTexts(Collection<String> keys) {
    for (String suffix : new String[] {"", "_en"}) {
      Properties texts = load("pattern-problems" + suffix + ".properties");
      texts.putAll(load("problems" + suffix + ".properties"));
      assertThat(texts.stringPropertyNames())
          .as("texts of problems%s.properties", suffix)
          .containsAll(keys);
    }
  }

  /**
   * The codes that sources name literally in {@code Problem.of(status, "code")} and in {@code
   * RefusedException.conflict("code")} and its like.
   */
  public static Set<String> codesIn(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> USE.matcher(read(file)).results())
          .map(use -> use.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties load(String resource) {
    Properties texts = new Properties();
    try {
      var loader = Thread.currentThread().getContextClassLoader();
      for (var url : Collections.list(loader.getResources(resource))) {
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
    return texts;
  }
}
