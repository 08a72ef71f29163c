package io.jiheng.budget.imports.rest;

import io.jiheng.budget.imports.Import;
import io.jiheng.budget.imports.ImportRefusals;
import io.jiheng.budget.imports.Imports;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.access.Sight;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the imports that a caller may see: one's own, an administrator all of them. */
@ApplicationScoped
class OwnImports {

  private final Imports imports;
  private final Sight sight;
  private final Caller caller;

  OwnImports(Imports imports, Sight sight, Caller caller) {
    this.imports = imports;
    this.sight = sight;
    this.caller = caller;
  }

  /** An import as it stands; a 404 for one of somebody else, as for none. */
  Import get(long id) {
    return sight.find(
        DataScope.Kind.OWN, imports.find(id), this::isOwn, () -> ImportRefusals.notFound(id));
  }

  private boolean isOwn(Import found) {
    return found.uploadedBy().equals(caller.name()) || caller.hasRole(Roles.ADMIN);
  }
}
