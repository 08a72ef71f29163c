package io.jiheng.indicators.ingest;

import io.jiheng.contract.admission.SourceBindings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Tells at the start whose events are counted; what cannot be read of it stops the start. */
@Startup
@Singleton
class BoundSources {

  private static final Logger LOG = Logger.getLogger(BoundSources.class);

  private final SourceBindings bindings;

  BoundSources(PublishersConfig config) {
    bindings = config.sources().map(SourceBindings::of).orElse(SourceBindings.NONE);
    if (bindings.isEmpty()) {
      LOG.info(
          "jiheng.publishers.sources is not set: events of every source are counted."
              + " Nobody but the case-events-service may write to their topic.");
    }
  }

  @Produces
  @Singleton
  SourceBindings bindings() {
    return bindings;
  }
}
