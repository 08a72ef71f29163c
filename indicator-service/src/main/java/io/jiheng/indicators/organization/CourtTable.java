package io.jiheng.indicators.organization;

import java.sql.SQLException;
import java.util.List;

/** Reads all courts as they are committed. */
@FunctionalInterface
public interface CourtTable {

  List<Court> all() throws SQLException;
}
