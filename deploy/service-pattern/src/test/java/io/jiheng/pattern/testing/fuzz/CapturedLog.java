package io.jiheng.pattern.testing.fuzz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Listens to what the service logs, and keeps what a client's fault must not bring there: stack
 * traces, and control characters by which lines can be forged.
 */
final class CapturedLog extends Handler implements AutoCloseable {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Formatter MESSAGES = new PatternFormatter("%s");
  private static final int MOST_KINDS = 100;

  private final Map<String, AtomicInteger> unwanted = new ConcurrentHashMap<>();

  static CapturedLog opened() {
    CapturedLog log = new CapturedLog();
    Logger.getLogger("").addHandler(log);
    return log;
  }

  @Override
  public void publish(LogRecord record) {
    String message = MESSAGES.format(record);
    if (record.getThrown() != null) {
      keep("stack trace: " + record.getLoggerName() + ": " + kind(record.getThrown()));
    } else if (CONTROL.matcher(message).find()) {
      keep(
          "control characters: "
              + record.getLoggerName()
              + ": "
              + CONTROL
                  .matcher(message.substring(0, Math.min(200, message.length())))
                  .replaceAll("¶"));
    }
  }

  private static String kind(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String message = String.valueOf(thrown.getMessage());
    return thrown.getClass().getName()
        + " "
        + message.substring(0, Math.min(120, message.length()))
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private void keep(String what) {
    if (unwanted.size() < MOST_KINDS || unwanted.containsKey(what)) {
      unwanted.computeIfAbsent(what, first -> new AtomicInteger()).incrementAndGet();
    }
  }

  /** What came since the last time. */
  Map<String, AtomicInteger> drain() {
    Map<String, AtomicInteger> drained = Map.copyOf(unwanted);
    unwanted.clear();
    return drained;
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
