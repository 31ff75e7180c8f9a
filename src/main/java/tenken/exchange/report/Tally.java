package tenken.exchange.report;

import tenken.catalog.Level;

/**
 * How often a level was reached.
 *
 * @param level the level
 * @param name what it is called
 * @param criteria criteria at this level
 * @param findings findings that raise it
 */
public record Tally(Level level, String name, long criteria, long findings) {}
