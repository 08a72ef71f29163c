package io.jiheng.breaking.shelf.rest;

import java.sql.SQLException;

/** Throws what the database throws. */
public interface Faulty {

  void read() throws SQLException;
}
