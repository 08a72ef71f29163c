package io.jiheng.pattern.problem;

import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The languages in which this house answers; Chinese unless English is asked for. */
enum Language {
  ZH(Locale.CHINESE, ""),
  EN(Locale.ENGLISH, "_en");

  private static final List<Locale> SPOKEN = List.of(ZH.locale, EN.locale);

  private final Locale locale;
  private final String bundleSuffix;

  Language(Locale locale, String bundleSuffix) {
    this.locale = locale;
    this.bundleSuffix = bundleSuffix;
  }

  Locale locale() {
    return locale;
  }

  String tag() {
    return locale.toLanguageTag();
  }

  String bundleSuffix() {
    return bundleSuffix;
  }

  /** The best match for an {@code Accept-Language} header, which may be absent or malformed. */
  static Language of(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return ZH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return EN.locale.equals(best) ? EN : ZH;
    } catch (IllegalArgumentException malformed) {
      return ZH;
    }
  }

  /** The language asked for by the request this thread is serving; Chinese if it serves none. */
  static Language ofCurrentRequest() {
    var request = CurrentRequestManager.get();
    return request == null ? ZH : of(request.serverRequest().getRequestHeader("Accept-Language"));
  }
}
