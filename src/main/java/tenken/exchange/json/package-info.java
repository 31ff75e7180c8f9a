/** Writes what the contract has in JSON, and reads lines of documents; needs no web server. */
@NullMarked
package tenken.exchange.json;

import org.jspecify.annotations.NullMarked;
