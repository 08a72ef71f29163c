package io.jiheng.keeping.shelf.rest;

import io.jiheng.keeping.shelf.Book;

/** Is what comes in. */
public record BookRequest(String title) {

  Book book() {
    return new Book(title);
  }
}
