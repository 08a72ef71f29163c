package io.jiheng.budget.rest;

import io.jiheng.budget.printing.OfficeFolder;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives POI its folder before the first file is read or written. */
@ApplicationScoped
class OfficeTemporaryFiles {

  void begin(@Observes StartupEvent start) {
    OfficeFolder.use();
  }
}
