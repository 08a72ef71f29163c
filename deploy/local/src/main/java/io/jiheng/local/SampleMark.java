package io.jiheng.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers how much of the sample was loaded (样例), so that the next start need not load it. */
record SampleMark(Path file) {

  /** Whether so many events were loaded already. */
  boolean covers(long events) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    String loaded = Files.readString(file).strip();
    return loaded.matches("\\d{1,19}") && Long.parseLong(loaded) >= events;
  }

  void write(long events) throws IOException {
    Files.writeString(file, events + "\n");
  }
}
