package tenken.round.submission;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * What an operator writes before it submits.
 *
 * @param id its id
 * @param seq its place among all drafts
 * @param version how often it was saved, from 1
 * @param round id of the round that it is for
 * @param operator id of the operator
 * @param document the document, whatever it says
 * @param savedBy who saved this version
 * @param createdAt when it was begun
 * @param updatedAt when it was last saved
 */
public record Draft(
    String id,
    long seq,
    int version,
    String round,
    String operator,
    JsonNode document,
    String savedBy,
    Instant createdAt,
    Instant updatedAt) {}
