package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.store.Books;
import java.util.Collection;

/** The pure engine with books that lie in memory, without a database around them. */
public final class BooksInMemory {

  private BooksInMemory() {}

  /** The same sums over cases, with a cut of those books. */
  public static Sums beside(Sums cases, Collection<Books.OfCourt> books, Slice slice) {
    return cases.with(new BookSums(books, slice));
  }
}
