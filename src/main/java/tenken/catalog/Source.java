package tenken.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, guideline, report or published decision.
 *
 * @param id how a basis names it
 * @param title its title
 * @param issuer who issued it
 * @param version its version or date as printed
 * @param address where it can be read, or null where that is not known
 * @param strength the most that it can carry
 * @param read when it was read, or null where at least one cited place was not
 * @param note what was read of it, or null
 */
public record Source(
    String id,
    Text title,
    String issuer,
    String version,
    @Nullable String address,
    Strength strength,
    @Nullable LocalDate read,
    @Nullable Text note) {}
