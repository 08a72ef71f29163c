package io.jiheng.contract.admission;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A format whose good values come again and again, as days and sources do: one that was found good
 * is not parsed again.
 */
final class RememberedFormat implements Format {

  private static final int MOST = 20_000;
  private static final int LONGEST = 100;

  private final Format format;
  private final Set<String> good = ConcurrentHashMap.newKeySet();

  RememberedFormat(Format format) {
    this.format = format;
  }

  @Override
  public String getName() {
    return format.getName();
  }

  @Override
  public String getMessageKey() {
    return format.getMessageKey();
  }

  @Override
  public boolean matches(ExecutionContext context, String value) {
    if (good.contains(value)) {
      return true;
    }
    if (!format.matches(context, value)) {
      return false;
    }
    if (value.length() <= LONGEST) {
      if (good.size() >= MOST) {
        good.clear();
      }
      good.add(value);
    }
    return true;
  }
}
