/** Has a table that {@code rest} should not reach. */
package io.jiheng.breaking.shelf.persistence;
