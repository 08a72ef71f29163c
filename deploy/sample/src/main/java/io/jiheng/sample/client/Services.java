package io.jiheng.sample.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the three services answer. */
public record Services(URI events, URI indicators, URI budget) {

  URI eventsPath() {
    return at(events, "/api/v1/events");
  }

  URI court(String code) {
    return at(indicators, "/api/v1/courts/" + encoded(code));
  }

  URI ledgerBatch() {
    return at(indicators, "/api/v1/ledger/batch");
  }

  URI rosters() {
    return at(indicators, "/api/v1/rosters");
  }

  URI unit(String code) {
    return at(budget, "/api/v1/units/" + encoded(code));
  }

  /** A place of the budget service, e.g. /units/216101/spending-levels. */
  URI budget(String path) {
    return at(budget, "/api/v1" + path);
  }

  URI projects() {
    return at(budget, "/api/v1/projects");
  }

  URI projectsOf(String unit, int year) {
    return at(budget, "/api/v1/projects?unit=" + encoded(unit) + "&year=" + year + "&size=500");
  }

  URI project(long id, String what) {
    return at(budget, "/api/v1/projects/" + id + "/" + what);
  }

  private static URI at(URI base, String path) {
    return URI.create(base.toString().replaceAll("/+$", "") + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
