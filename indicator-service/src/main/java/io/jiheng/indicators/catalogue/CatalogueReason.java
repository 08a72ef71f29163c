package io.jiheng.indicators.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong at a place of the catalogue.
 *
 * @param values what its words name; a reason among them is said in words too
 */
public record CatalogueReason(CatalogueMistake mistake, Map<String, Object> values) {

  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

  public CatalogueReason {
    values = Map.copyOf(values);
  }

  CatalogueReason with(String name, Object value) {
    var more = new HashMap<>(values);
    more.put(name, value);
    return new CatalogueReason(mistake, more);
  }

  /** In both languages, for the log of a start: nobody has asked for one. */
  @Override
  public String toString() {
    return said(Locale.ENGLISH) + " " + said(Locale.ROOT);
  }

  private String said(Locale language) {
    var words = ResourceBundle.getBundle("problems", language).getString(mistake.key());
    return NAMED
        .matcher(words)
        .replaceAll(named -> Matcher.quoteReplacement(value(named.group(1), language)));
  }

  private String value(String name, Locale language) {
    return values.get(name) instanceof CatalogueReason reason
        ? reason.said(language)
        : String.valueOf(values.get(name));
  }
}
