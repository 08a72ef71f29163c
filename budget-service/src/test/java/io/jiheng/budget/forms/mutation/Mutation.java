package io.jiheng.budget.forms.mutation;

import java.util.Optional;

/** A change that a form meets on its way: by people, or by programs. */
interface Mutation {

  /**
   * @return what was done, empty if the form has no place for it
   */
  Optional<String> change(FormOnSheet form);
}
