package io.jiheng.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that the compose file stands in. */
final class Room {

  private Room() {}

  static Path at(String path) {
    return Path.of(path);
  }

  static String text(String path) {
    try {
      return Files.readString(at(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
