package tenken.round.result;

/**
 * A stored result beside one computed now from the same answers under the same pack.
 *
 * @param digest {@code sha256:} of the one computed now
 * @param storedDigest {@code sha256:} of the stored one
 * @param engineVersion version of the service now
 * @param storedEngineVersion version of the service that made the stored one
 */
public record Recomputation(
    String digest, String storedDigest, String engineVersion, String storedEngineVersion) {

  /** Tells whether both have the same bytes. */
  public boolean same() {
    return digest.equals(storedDigest);
  }

  /** Tells whether the service has changed since, which may be why the results differ. */
  public boolean engineDiffers() {
    return !engineVersion.equals(storedEngineVersion);
  }
}
