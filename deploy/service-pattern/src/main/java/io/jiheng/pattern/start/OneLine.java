package io.jiheng.pattern.start;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Writes each message of the log as one line 日志单行: control characters are escaped, so that nobody
 * outside can forge a line by what he sends.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]");
  private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

  @Override
  public boolean isLoggable(LogRecord record) {
    String message = MESSAGE.format(record);
    if (record instanceof ExtLogRecord extended && CONTROL.matcher(message).find()) {
      String line =
          CONTROL
              .matcher(message)
              .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
      extended.setMessage(line, FormatStyle.NO_FORMAT);
    }
    return true;
  }
}
