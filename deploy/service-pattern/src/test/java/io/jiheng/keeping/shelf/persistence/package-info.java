/** Has a table that uses its feature. */
package io.jiheng.keeping.shelf.persistence;
