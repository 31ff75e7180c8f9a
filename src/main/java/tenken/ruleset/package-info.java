/**
 * Owns the rules: reads the confined DRL, checks it, runs it with Drools. The only package that
 * knows Drools.
 */
@NullMarked
package tenken.ruleset;

import org.jspecify.annotations.NullMarked;
