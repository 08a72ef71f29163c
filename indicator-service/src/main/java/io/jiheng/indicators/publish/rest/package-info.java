/** The stream of changed values over HTTP. */
package io.jiheng.indicators.publish.rest;
