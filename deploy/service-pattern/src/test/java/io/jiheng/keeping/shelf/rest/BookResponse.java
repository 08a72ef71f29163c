package io.jiheng.keeping.shelf.rest;

import io.jiheng.keeping.shelf.Book;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Is what goes out. */
@Schema(name = "Book")
public record BookResponse(String title, State state) {

  static BookResponse of(Book book) {
    return new BookResponse(book.title(), State.THERE);
  }

  /** Is a word, and keeps its name. */
  public enum State {
    THERE,
    LENT
  }
}
