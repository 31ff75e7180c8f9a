package tenken.round.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tenken.assessment.Assessor;
import tenken.round.Denied;

/**
 * The packs that this instance has loaded: the one that it comes with and those of the directory of
 * packs. Looking one up asks nothing of the database. Safe to share between threads.
 */
@Component
public class LoadedPacks {

  private static final Logger LOG = LoggerFactory.getLogger(LoadedPacks.class);

  private final InstalledPack shipped;
  private final PacksDirectory directory;
  private volatile List<InstalledPack> unreadable = List.of();
  private volatile Map<String, InstalledPack> byDigest;
  private volatile @Nullable String chosen;

  LoadedPacks(Assessor assessor, PacksDirectory directory) {
    this.shipped = InstalledPack.usable(LoadedPack.of(assessor), true);
    this.directory = directory;
    this.byDigest = Map.of(Objects.requireNonNull(shipped.digest()), shipped);
    scan();
  }

  /** The pack used unless a caller names another. */
  public LoadedPack inForce() {
    String digest = chosen;
    return Optional.ofNullable(digest).flatMap(this::loaded).orElseGet(this::shipped);
  }

  /** The pack that the service comes with, or was started with. */
  LoadedPack shipped() {
    return shipped.loaded().orElseThrow();
  }

  /** Digest of the pack that was put in force but is not usable here, so that another is used. */
  public Optional<String> missing() {
    return Optional.ofNullable(chosen).filter(digest -> loaded(digest).isEmpty());
  }

  /**
   * The pack that a caller names, or the one in force.
   *
   * @throws Denied with UNKNOWN_PACK if there is no such pack
   */
  public LoadedPack named(@Nullable String digest) {
    return digest == null
        ? inForce()
        : loaded(digest.strip()).orElseThrow(() -> new Denied(Denied.Reason.UNKNOWN_PACK));
  }

  /** A pack that something stored names; one that is not loaded is looked for in the directory. */
  public Optional<LoadedPack> installed(String digest) {
    lookFor(digest);
    return loaded(digest);
  }

  /**
   * The pack that a round pins, found like {@link #installed}.
   *
   * @throws Denied with UNKNOWN_PACK if it is not installed any more
   */
  public LoadedPack pinned(String digest) {
    return installed(digest).orElseThrow(() -> new Denied(Denied.Reason.UNKNOWN_PACK));
  }

  /** Reads the directory of packs again if the pack is not known. */
  void lookFor(String digest) {
    if (!byDigest.containsKey(digest)) {
      scan();
    }
  }

  private Optional<LoadedPack> loaded(String digest) {
    return Optional.ofNullable(byDigest.get(digest)).flatMap(InstalledPack::loaded);
  }

  /** Every pack that is there, the one that the service comes with first. */
  public List<InstalledPack> all() {
    List<InstalledPack> all = new ArrayList<>(byDigest.values());
    all.addAll(unreadable);
    return all;
  }

  /** A pack that is there, usable or not. */
  public Optional<InstalledPack> find(String digest) {
    return Optional.ofNullable(byDigest.get(digest));
  }

  /** Reads the directory of packs again; a pack that is gone from there is not usable any more. */
  synchronized void scan() {
    Map<String, InstalledPack> found = new LinkedHashMap<>();
    found.put(Objects.requireNonNull(shipped.digest()), shipped);
    List<InstalledPack> others = new ArrayList<>();
    for (InstalledPack each : directory.read(byDigest)) {
      if (each.digest() == null) {
        others.add(each);
      } else {
        found.putIfAbsent(each.digest(), each);
      }
    }
    unreadable = List.copyOf(others);
    byDigest = found;
  }

  /**
   * Puts a pack in force on this instance. One that is not loaded is looked for in the directory.
   *
   * @param digest its digest, or null for the pack that the service comes with
   */
  synchronized void choose(@Nullable String digest) {
    if (Objects.equals(digest, chosen)) {
      return;
    }
    if (digest != null) {
      lookFor(digest);
    }
    chosen = digest;
    String used = inForce().pack().digest();
    missing()
        .ifPresentOrElse(gone -> warn(gone, used), () -> LOG.info("Pack {} is in force", used));
  }

  private static void warn(String gone, String used) {
    LOG.warn(
        "Pack {} was put in force and is not installed here, or has faults: pack {}, which the"
            + " service comes with, is used instead until it is installed or another put in force",
        gone,
        used);
  }
}
