/** Breaks the rules for what lives in {@code rest}. */
package io.jiheng.breaking.shelf.rest;
