/**
 * How much of a request's body is taken 请求体: a limit for each kind, and bodies read whole before a
 * thread is given to them.
 */
package io.jiheng.pattern.body;
