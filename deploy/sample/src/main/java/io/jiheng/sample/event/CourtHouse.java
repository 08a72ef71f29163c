package io.jiheng.sample.event;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.CourtProfile;

/** A court with its roster and with where its cases come from. */
record CourtHouse(CourtProfile profile, Roster roster, Origins origins) {

  static CourtHouse of(CourtProfile profile, Calibration calibration) {
    return new CourtHouse(
        profile, new Roster(profile, calibration), new Origins(profile, calibration));
  }

  String code() {
    return profile.code();
  }
}
