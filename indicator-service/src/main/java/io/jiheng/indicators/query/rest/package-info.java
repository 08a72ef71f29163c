/** The answers over HTTP: what is asked, who may ask, and the shape of what goes out. */
package io.jiheng.indicators.query.rest;
