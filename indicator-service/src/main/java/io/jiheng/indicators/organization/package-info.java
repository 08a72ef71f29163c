/** Courts 法院 and their tree. People edit this: plain records behind a Panache repository. */
package io.jiheng.indicators.organization;
