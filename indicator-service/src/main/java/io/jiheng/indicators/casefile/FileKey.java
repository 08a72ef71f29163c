package io.jiheng.indicators.casefile;

import io.jiheng.contract.CaseNumber;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a file is kept under: a case number, or the id of a petition or matter of a court, which is
 * a file of its own.
 *
 * @param court the court that counts it, e.g. 冀0283
 * @param name unique in the court: the case number, 信访/id, or 事项/id
 */
public record FileKey(String court, String name) implements Comparable<FileKey> {

  private static final Comparator<FileKey> ORDER =
      Comparator.comparing(FileKey::court).thenComparing(FileKey::name);
  private static final String PETITION = "信访/";
  private static final String MATTER = "事项/";

  /** What kind of file a key names. */
  public enum Kind {
    CASE,
    PETITION,
    MATTER
  }

  public static FileKey of(CaseNumber number) {
    return new FileKey(number.court(), number.toString());
  }

  public static FileKey ofPetition(String court, String petitionId) {
    return new FileKey(court, PETITION + petitionId);
  }

  public static FileKey ofMatter(String court, String matterId) {
    return new FileKey(court, MATTER + matterId);
  }

  /** Reads what {@link #text()} wrote. */
  public static FileKey parse(String text) {
    if (text.startsWith("(")) {
      return of(CaseNumber.ofNormalForm(text));
    }
    var space = text.indexOf(' ');
    return new FileKey(text.substring(0, space), text.substring(space + 1));
  }

  /** The whole key in one text: a case number tells its court, other names follow theirs. */
  public String text() {
    return kind() == Kind.CASE ? name : court + " " + name;
  }

  public Kind kind() {
    if (name.startsWith(PETITION)) {
      return Kind.PETITION;
    }
    return name.startsWith(MATTER) ? Kind.MATTER : Kind.CASE;
  }

  /** The case number of a case; absent for a petition or matter. */
  public Optional<CaseNumber> caseNumber() {
    return kind() == Kind.CASE ? Optional.of(CaseNumber.ofNormalForm(name)) : Optional.empty();
  }

  @Override
  public int compareTo(FileKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return name;
  }
}
