/**
 * Real forms, changed at random, and a judge of what a preview says of them: every figure is
 * understood or reported, and none is made up. Knows nothing of how forms are read.
 */
package io.jiheng.budget.forms.mutation;
