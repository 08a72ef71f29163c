/** Has all that may live in {@code rest}. */
package io.jiheng.keeping.shelf.rest;
