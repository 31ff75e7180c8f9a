package tenken.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.assessment.Assessor;
import tenken.web.problem.ProblemException;
import tenken.web.problem.ProblemTypes;

/** The packs that the service has loaded. Safe to share between threads. */
@Component
class LoadedPacks {

  private final LoadedPack inForce;
  private final Map<String, LoadedPack> byDigest;

  LoadedPacks(Assessor assessor) {
    this.inForce = LoadedPack.of(assessor);
    this.byDigest = Map.of(inForce.pack().digest(), inForce);
  }

  /** The pack used unless a caller names another. */
  LoadedPack inForce() {
    return inForce;
  }

  /**
   * The pack that a caller names, or the one in force.
   *
   * @throws ProblemException if there is no such pack
   */
  LoadedPack named(@Nullable String digest) {
    if (digest == null) {
      return inForce;
    }
    LoadedPack named = byDigest.get(digest.strip());
    if (named == null) {
      throw new ProblemException(ProblemTypes.UNKNOWN_PACK);
    }
    return named;
  }
}
