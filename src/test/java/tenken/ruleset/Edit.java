package tenken.ruleset;

import tenken.catalog.Place;

/**
 * One small change of a written rule, such as an author could make by mistake.
 *
 * @param place the line that it changes
 * @param words the change
 * @param rule the rule after it
 * @param rank how many ranks worse than the other answer counts as {@code below}; 1 as written
 */
record Edit(Place place, String words, ParsedRule rule, int rank) {

  static final int AS_WRITTEN = 1;
}
