/** Keeps the rules of the house, so that it is seen that they let through what is right. */
package io.jiheng.keeping.shelf;
