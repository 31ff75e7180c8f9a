package tenken.catalog;

/**
 * A named range of the score.
 *
 * @param from lowest score of the band, 0 to 100
 * @param name what a person reads; no verdict
 */
public record Band(double from, Text name) {}
