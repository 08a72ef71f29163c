package io.jiheng.pattern.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The kinds of scope that were asked for in the request in hand. */
@RequestScoped
class AskedScopes {

  private final Set<DataScope.Kind> kinds = ConcurrentHashMap.newKeySet();

  void add(DataScope.Kind kind) {
    kinds.add(kind);
  }

  boolean contains(DataScope.Kind kind) {
    return kinds.contains(kind);
  }
}
