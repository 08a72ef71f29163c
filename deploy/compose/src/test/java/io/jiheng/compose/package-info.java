/**
 * Holds {@code compose.yaml}, and what lies beside it, to what the services know and to rules of
 * the house.
 */
package io.jiheng.compose;
