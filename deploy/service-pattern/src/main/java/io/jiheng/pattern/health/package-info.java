/**
 * Whether the workers that must never stop are alive 存活: each gives signs of itself, and liveness
 * and readiness are DOWN when one has ended or given none for too long. Nothing here asks a
 * database or a broker.
 */
package io.jiheng.pattern.health;
