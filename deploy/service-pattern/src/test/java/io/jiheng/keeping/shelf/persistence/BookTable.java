package io.jiheng.keeping.shelf.persistence;

import io.jiheng.keeping.shelf.Book;
import java.sql.SQLException;

/** Reads books. */
public interface BookTable {

  Book read() throws SQLException;
}
