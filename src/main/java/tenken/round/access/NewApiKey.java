package tenken.round.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.round.Right;
import tenken.round.Role;

/**
 * A key to be issued.
 *
 * @param name what it is for
 * @param role in which capacity it calls
 * @param operator id of the operator that it belongs to, or null
 * @param rights what it may do, for the role SYSTEM
 * @param expiresAt from when on it does not work, or null
 */
public record NewApiKey(
    String name,
    Role role,
    @Nullable String operator,
    Set<Right> rights,
    @Nullable Instant expiresAt) {

  public NewApiKey {
    rights = Set.copyOf(rights);
  }
}
