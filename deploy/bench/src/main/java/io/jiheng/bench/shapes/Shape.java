package io.jiheng.bench.shapes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A way of keeping events and cases. Both drop duplicates for ever and can rebuild every case. */
interface Shape {

  String title();

  /** The statements that make its tables. */
  List<String> tables();

  /** Counts a batch within the transaction in hand; events of a case are in their order. */
  void count(Connection connection, Map<String, List<ShapeEvent>> byCase) throws SQLException;
}
