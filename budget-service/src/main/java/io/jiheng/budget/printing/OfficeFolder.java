package io.jiheng.budget.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * A folder of the process's own for what POI puts aside 临时文件. By itself it takes one folder for the
 * whole machine, which belongs to whoever started first.
 */
public final class OfficeFolder {

  private static final Path FOLDER = create();

  private OfficeFolder() {}

  /** From now on all that is put aside goes there. */
  public static void use() {
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(FOLDER.toFile()));
  }

  private static Path create() {
    try {
      return Files.createTempDirectory("jiheng-office-");
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }
}
