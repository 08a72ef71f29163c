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
  static Optional<String> of(ValueQuery query, Indicator indicator, Part part, LocalDate day) {
    if (indicator.formula() instanceof Formula.Ledger ledger) {
      return part == Part.NUMERATOR ? Optional.of(ofLedger(query, ledger, day)) : Optional.empty();
    }
    if (part.terms(indicator).isEmpty()) {
      return Optional.empty();
    }
    var parameters = scope(query);
    family(query.families()).ifPresent(family -> parameters.put("family", family));
    parameters.put("part", part.name());
    parameters.put("asOf", day.toString());
    parameters.put("version", indicator.calibre().version());
    return Optional.of(address("/api/v1/indicators/" + indicator.code() + "/members", parameters));
  }

  /** The cases that are pending for more than a year at the end of a day. */
  static String ofLongPending(ValueQuery query, LocalDate day) {
    var parameters = scope(query);
    parameters.put("asOf", day.toString());
    return address("/api/v1/long-pending", parameters);
  }

  private static String ofLedger(ValueQuery query, Formula.Ledger ledger, LocalDate day) {
    var window = ledger.window().of(day);
    var parameters = scope(query);
    parameters.put("item", ledger.item().code());
    parameters.put("from", window.from().toString());
    parameters.put("to", window.to().toString());
    return address("/api/v1/ledger", parameters);
  }

  private static Map<String, String> scope(ValueQuery query) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("court", query.court());
    parameters.put("scope", query.scope().name());
    return parameters;
  }

  private static Optional<String> family(FamilyFilter families) {
    return families
        .word()
        .map(word -> word.word())
        .or(() -> families.domain().map(domain -> domain.chineseName()));
  }

  private static String address(String path, Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
