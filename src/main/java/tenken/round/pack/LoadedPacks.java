package tenken.round.pack;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.assessment.Assessor;
import tenken.round.Denied;

/** The packs that the service has loaded. Safe to share between threads. */
@Component
public class LoadedPacks {

  private final LoadedPack inForce;
  private final Map<String, LoadedPack> byDigest;

  LoadedPacks(Assessor assessor) {
    this.inForce = LoadedPack.of(assessor);
    this.byDigest = Map.of(inForce.pack().digest(), inForce);
  }

  /** The pack used unless a caller names another. */
  public LoadedPack inForce() {
    return inForce;
  }

  /**
   * The pack that a caller names, or the one in force.
   *
   * @throws Denied with UNKNOWN_PACK if there is no such pack
   */
  public LoadedPack named(@Nullable String digest) {
    if (digest == null) {
      return inForce;
    }
    LoadedPack named = byDigest.get(digest.strip());
    if (named == null) {
      throw new Denied(Denied.Reason.UNKNOWN_PACK);
    }
    return named;
  }
}
