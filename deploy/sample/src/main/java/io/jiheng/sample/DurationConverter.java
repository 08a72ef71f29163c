package io.jiheng.sample;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a duration such as 90s, 10m or 2h. */
final class DurationConverter implements ITypeConverter<Duration> {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})([smh])");

  @Override
  public Duration convert(String text) {
    var matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException("时长形如 90s、10m、2h; a duration looks like 90s, 10m or 2h");
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }
}
