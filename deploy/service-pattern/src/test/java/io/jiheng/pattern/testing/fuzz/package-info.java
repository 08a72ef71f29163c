/**
 * Fuzzing of a service at its door 模糊测试: requests made of its interface description, mutated, put
 * on the wire byte by byte, and what is answered and logged judged.
 */
package io.jiheng.pattern.testing.fuzz;
