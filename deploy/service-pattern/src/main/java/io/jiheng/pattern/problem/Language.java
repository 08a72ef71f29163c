package io.jiheng.pattern.problem;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The languages in which this house answers; Chinese unless English is asked for. */
enum Language {
  ZH(Locale.CHINESE, "", "yyyy-MM-dd HH:mm'（北京时间）'"),
  EN(Locale.ENGLISH, "_en", "yyyy-MM-dd HH:mm' (Beijing time)'");

  private static final List<Locale> SPOKEN = List.of(ZH.locale, EN.locale);

  private final Locale locale;
  private final String bundleSuffix;
  private final DateTimeFormatter moments;

  Language(Locale locale, String bundleSuffix, String moments) {
    this.locale = locale;
    this.bundleSuffix = bundleSuffix;
    this.moments =
        DateTimeFormatter.ofPattern(moments, locale).withZone(ZoneId.of("Asia/Shanghai"));
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

  /** A moment as people write it, to the minute. */
  String moment(Instant moment) {
    return moments.format(moment);
  }

  /** The best match for an {@code Accept-Language} header, which may be absent or malformed. */
  static Language of(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return ZH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return EN.locale.equals(best) ? EN : ZH;
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return ZH;
    }
  }

  /** The language asked for by the request this thread is serving; Chinese if it serves none. */
  static Language ofCurrentRequest() {
    var request = CurrentRequestManager.get();
    return request == null ? ZH : of(request.serverRequest().getRequestHeader("Accept-Language"));
  }
}
