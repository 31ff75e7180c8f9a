package tenken.round.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Sheet;
import tenken.catalog.Text;

/**
 * An operator (事業者).
 *
 * @param id its id
 * @param seq its place among all operators
 * @param kind which sheets it answers
 * @param name its name
 * @param externalRef the secretariat's own name for it, or null
 * @param createdAt when it was added
 * @param updatedAt when it was last changed
 */
public record Operator(
    String id,
    long seq,
    Sheet.Kind kind,
    Text name,
    @Nullable String externalRef,
    Instant createdAt,
    Instant updatedAt) {}
