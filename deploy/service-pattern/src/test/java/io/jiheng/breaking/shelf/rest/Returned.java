package io.jiheng.breaking.shelf.rest;

import java.util.List;

/** Is what an operation returns. */
public record Returned(List<Held> held) {

  /** Goes over HTTP because the one around it does. */
  public record Held(String title) {}
}
