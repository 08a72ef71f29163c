package io.jiheng.budget.attainment;

import java.util.Optional;

/** Where the sheets of one kind of owner are kept. */
public interface TargetSheets {

  /**
   * The sheet as it is now, held until the transaction of the caller ends, or a 404.
   *
   * @return empty for owners whose sheets are kept elsewhere
   */
  Optional<TargetSheet> hold(TargetOwner owner);
}
