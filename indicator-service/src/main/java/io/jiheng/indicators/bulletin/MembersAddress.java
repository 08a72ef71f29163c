package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.ValueQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells under which address of this service the members of a figure are listed. */
final class MembersAddress {

  private MembersAddress() {}

  /**
   * The cases or items of a part of an indicator on a day, counted by that very version; of what is
   * booked, the entries of the ledger.
   *
   * @return absent where the part is not made of members, as a headcount is not
   */
  static Optional<String> of(ValueQuery question, Indicator indicator, Part part, LocalDate day) {
    if (indicator.formula() instanceof Formula.Ledger ledger) {
      return part == Part.NUMERATOR
          ? Optional.of(ofLedger(question, ledger, day))
          : Optional.empty();
    }
    if (part.terms(indicator).isEmpty()) {
      return Optional.empty();
    }
    var query = scope(question);
    family(question.families()).ifPresent(family -> query.put("family", family));
    query.put("part", part.name());
    query.put("asOf", day.toString());
    query.put("version", indicator.calibre().version());
    return Optional.of(address("/api/v1/indicators/" + indicator.code() + "/members", query));
  }

  /** The cases that are pending for more than a year at the end of a day. */
  static String ofLongPending(ValueQuery question, LocalDate day) {
    var query = scope(question);
    query.put("asOf", day.toString());
    return address("/api/v1/long-pending", query);
  }

  private static String ofLedger(ValueQuery question, Formula.Ledger ledger, LocalDate day) {
    var window = ledger.window().of(day);
    var query = scope(question);
    query.put("item", ledger.item().code());
    query.put("from", window.from().toString());
    query.put("to", window.to().toString());
    return address("/api/v1/ledger", query);
  }

  private static Map<String, String> scope(ValueQuery question) {
    var query = new LinkedHashMap<String, String>();
    query.put("court", question.court());
    query.put("scope", question.scope().name());
    return query;
  }

  private static Optional<String> family(FamilyFilter families) {
    return families
        .word()
        .map(word -> word.word())
        .or(() -> families.domain().map(domain -> domain.chineseName()));
  }

  private static String address(String path, Map<String, String> query) {
    return query.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
