package io.jiheng.pattern.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what is logged under a name, from {@link #begin} to {@link #end}. */
public final class HeardLog extends Handler {

  private final Logger category;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  public HeardLog(String category) {
    this.category = Logger.getLogger(category);
  }

  public void begin() {
    category.addHandler(this);
  }

  public void end() {
    category.removeHandler(this);
  }

  /** The lines heard so far, as they are to be read. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord line) {
    Object[] parameters = line.getParameters();
    lines.add(
        parameters == null || parameters.length == 0
            ? line.getMessage()
            : line.getMessage().formatted(parameters));
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
