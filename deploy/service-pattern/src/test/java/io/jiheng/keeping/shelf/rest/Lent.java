package io.jiheng.keeping.shelf.rest;

import io.jiheng.keeping.shelf.Book;

/** Is a record that helps, and goes nowhere. */
record Lent(Book book, String to) {}
