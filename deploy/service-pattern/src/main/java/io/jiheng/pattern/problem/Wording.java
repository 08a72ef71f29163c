package io.jiheng.pattern.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of all problems: this library's, then those of every jar on the class path. In them a
 * moment is written as Beijing time, and a constant in the words under its argument's name, a full
 * stop and its own, e.g. {@code scope.COURT}, where there are any.
 */
@Singleton
class Wording {

  private static final List<String> BUNDLES = List.of("pattern-problems", "problems");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

  Wording() {
    for (Language language : Language.values()) {
      Properties all = new Properties();
      for (String bundle : BUNDLES) {
        load(all, bundle + language.bundleSuffix() + ".properties");
      }
      texts.put(language, all);
    }
  }

  /** The text of the key with its {@code {name}}s filled in, empty if there is no such text. */
  Optional<String> text(Language language, String key, Map<String, Object> arguments) {
    return Optional.ofNullable(texts.get(language).getProperty(key))
        .map(
            text ->
                PLACEHOLDER
                    .matcher(text)
                    .replaceAll(
                        named ->
                            Matcher.quoteReplacement(filled(language, named.group(1), arguments))));
  }

  private String filled(Language language, String name, Map<String, Object> arguments) {
    Object value = arguments.get(name);
    if (value == null) {
      return "?";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Instant moment) {
      return language.moment(moment);
    }
    return value instanceof Enum<?> constant
        ? texts.get(language).getProperty(name + "." + constant.name(), constant.toString())
        : value.toString();
  }

  private static void load(Properties into, String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      for (URL url : Collections.list(loader.getResources(resource))) {
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          into.load(reader);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Problem texts " + resource, unreadable);
    }
  }
}
