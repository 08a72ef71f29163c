package io.jiheng.sample;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a rate such as 5, 5/s or 300/min as events per second. */
final class RateConverter implements ITypeConverter<Double> {

  private static final Pattern RATE = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,3})?)(?:/(s|min))?");

  @Override
  public Double convert(String text) {
    var matcher = RATE.matcher(text);
    if (!matcher.matches() || Double.parseDouble(matcher.group(1)) == 0) {
      throw new TypeConversionException("速率形如 5/s 或 300/min; a rate looks like 5/s or 300/min");
    }
    double rate = Double.parseDouble(matcher.group(1));
    return "min".equals(matcher.group(2)) ? rate / 60 : rate;
  }
}
