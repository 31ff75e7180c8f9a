package tenken.round.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.event.Events;

/** Installs packs and puts them in force. */
@Component
public class Packs {

  private final Desk desk;
  private final LoadedPacks packs;
  private final PackSetting setting;
  private final Audit audit;
  private final Events events;

  Packs(Desk desk, LoadedPacks packs, PackSetting setting, Audit audit, Events events) {
    this.desk = desk;
    this.packs = packs;
    this.setting = setting;
    this.audit = audit;
    this.events = events;
  }

  /** Reads the directory of packs again, and gives every pack that is there now. */
  public List<InstalledPack> scan(Caller caller) {
    caller.needs(Right.ACTIVATE_PACKS);
    packs.scan();
    List<InstalledPack> all = packs.all();
    desk.run(caller, () -> audit.note(caller, "packs.scanned", "packs", all.size() + " packs"));
    return all;
  }

  /**
   * Puts a pack in force, on all instances; one that is in force stays so.
   *
   * @throws Denied with NOT_FOUND, or WRONG_STATE if it has faults
   */
  public InstalledPack activate(Caller caller, String digest) {
    caller.needs(Right.ACTIVATE_PACKS);
    packs.lookFor(digest);
    InstalledPack pack = packs.find(digest).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
    LoadedPack loaded = pack.loaded().orElseThrow(() -> new Denied(Reason.WRONG_STATE));
    Optional<String> chosen = pack.shipped() ? Optional.empty() : Optional.of(digest);
    desk.run(
        caller,
        () -> {
          if (setting.put(chosen)) {
            String version = loaded.pack().version();
            audit.note(caller, "pack.activated", digest, version);
            events.happened(
                Events.Type.PACK_ACTIVATED, digest, Map.of("pack", digest, "version", version));
          }
          afterCommit(chosen.orElse(null));
        });
    return pack;
  }

  /** This instance need not wait to be told what it did itself. */
  private void afterCommit(@Nullable String digest) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            packs.choose(digest);
          }
        });
  }
}
