/**
 * Reads the parameters that all queries share, checks them and what the caller may see. A parameter
 * that one feature alone knows lives in the {@code rest} of that feature.
 */
package io.jiheng.indicators.query.slice.rest;
