/**
 * Answers by what is asked: {@code value}, {@code members}, {@code comparison}, {@code
 * supervision}, {@code restatement} and {@code operations}, over {@code slice}, {@code snapshot}
 * and {@code files}, which they share. No class lives here; a new kind of query is a package of its
 * own, with what goes over HTTP in its {@code rest}.
 */
package io.jiheng.indicators.query;
