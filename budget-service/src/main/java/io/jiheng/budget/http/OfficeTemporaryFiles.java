package io.jiheng.budget.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * A folder of the process's own for what POI puts aside. By itself it takes one folder for the
 * whole machine, which belongs to whoever started first.
 */
@ApplicationScoped
class OfficeTemporaryFiles {

  void begin(@Observes StartupEvent start) throws IOException {
    TempFile.setTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(Files.createTempDirectory("jiheng-office-").toFile()));
  }
}
