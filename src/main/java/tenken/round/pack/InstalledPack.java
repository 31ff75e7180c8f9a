package tenken.round.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack that is there, usable or not.
 *
 * @param digest {@code sha256:} and the hash of its files, or null where they cannot be read
 * @param shipped whether the service comes with it, or was started with it
 * @param faults how many faults keep it from being used
 * @param loadedOrNull the pack ready for use, or null where it has faults
 */
public record InstalledPack(
    @Nullable String digest, boolean shipped, int faults, @Nullable LoadedPack loadedOrNull) {

  /** The pack ready for use, unless it has faults. */
  public Optional<LoadedPack> loaded() {
    return Optional.ofNullable(loadedOrNull);
  }

  static InstalledPack usable(LoadedPack pack, boolean shipped) {
    return new InstalledPack(pack.pack().digest(), shipped, 0, pack);
  }

  static InstalledPack faulty(@Nullable String digest, int faults) {
    return new InstalledPack(digest, false, faults, null);
  }
}
