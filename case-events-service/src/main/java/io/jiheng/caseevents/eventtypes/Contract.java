package io.jiheng.caseevents.eventtypes;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.EventReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the contract and what judges by it known to the parts of the service. */
class Contract {

  @Produces
  @Singleton
  EventTypes eventTypes() {
    return EventTypes.standard();
  }

  @Produces
  @Singleton
  EventReader eventReader(EventTypes types) {
    return new EventReader(types);
  }
}
