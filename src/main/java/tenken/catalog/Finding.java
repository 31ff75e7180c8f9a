package tenken.catalog;

/**
 * What one rule may raise.
 *
 * @param id full name, {@code viewpoint/finding}, also the rule's name
 * @param criterion full name of the criterion that it counts for
 * @param level {@link Level#DOUBTFUL} or {@link Level#LACKING}
 * @param says one courteous statement of the fact and the concern
 * @param ask the author's follow-up question
 * @param place where it is defined
 */
public record Finding(String id, String criterion, Level level, Text says, Text ask, Place place) {}
