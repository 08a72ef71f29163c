/**
 * Documents of every kind that was once misread, with what is expected of their previews: one file
 * each under {@code cases} of the test resources.
 */
package io.jiheng.budget.forms.cases;
