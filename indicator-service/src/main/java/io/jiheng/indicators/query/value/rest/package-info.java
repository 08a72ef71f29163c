/**
 * Values, causes and the definitions of indicators over HTTP. Resources translate and decide
 * nothing; the shape of an answer is held by the checked-in OpenAPI description.
 */
package io.jiheng.indicators.query.value.rest;
