package io.jiheng.indicators.casefile;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cause of action 案由 as it is compared: full-width and half-width signs are one (NFKC), and
 * blanks tell nothing apart.
 *
 * @param name in that form, without blanks; never empty
 */
public record Cause(String name) implements Comparable<Cause> {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  public Cause {
    name = normal(name);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a cause has a name");
    }
  }

  /** The cause of that name; absent where it is nothing but blanks. */
  public static Optional<Cause> of(String name) {
    return normal(name).isEmpty() ? Optional.empty() : Optional.of(new Cause(name));
  }

  @Override
  public int compareTo(Cause other) {
    return name.compareTo(other.name);
  }

  private static String normal(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
