package tenken.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.assessment.Verification;
import tenken.exchange.dto.InstalledPackDto;
import tenken.exchange.dto.InstalledPackListDto;
import tenken.exchange.dto.PackDto;
import tenken.exchange.dto.PackVerificationDto;
import tenken.exchange.json.CatalogMapper;
import tenken.exchange.json.ProblemTypes;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.pack.Packs;
import tenken.web.api.PackApi;
import tenken.web.problem.ProblemException;
import tenken.web.security.CallerToken;

/** Says which packs there are and which is in force, and puts others in force. */
@RestController
class PackController implements PackApi {

  private final LoadedPacks loaded;
  private final Packs packs;
  private final CatalogMapper mapper;
  private final InstalledPackMapper installed;
  private final VerificationMapper verifications;

  PackController(
      LoadedPacks loaded,
      Packs packs,
      CatalogMapper mapper,
      InstalledPackMapper installed,
      VerificationMapper verifications) {
    this.loaded = loaded;
    this.packs = packs;
    this.mapper = mapper;
    this.installed = installed;
    this.verifications = verifications;
  }

  @Override
  public ResponseEntity<PackVerificationDto> getPackVerification() {
    LoadedPack pack = loaded.inForce();
    Verification verification = pack.assessor().verification();
    if (!verification.faults().isEmpty()) {
      throw new IllegalStateException("the pack in force is not proven");
    }
    return ResponseEntity.ok(verifications.verification(verification, pack.pack()));
  }

  @Override
  public ResponseEntity<PackDto> getPack() {
    PackDto pack = mapper.pack(loaded.inForce().pack());
    loaded.missing().map(installed::warning).ifPresent(pack::setWarning);
    return ResponseEntity.ok(pack);
  }

  @Override
  public ResponseEntity<InstalledPackListDto> listPacks() {
    return ResponseEntity.ok(installed.packs(loaded.all(), loaded.inForce()));
  }

  @Override
  public ResponseEntity<InstalledPackDto> getInstalledPack(String digest) {
    return loaded
        .find(digest)
        .map(pack -> ResponseEntity.ok(installed.whole(pack, loaded.inForce())))
        .orElseThrow(() -> new ProblemException(ProblemTypes.NOT_FOUND));
  }

  @Override
  public ResponseEntity<InstalledPackListDto> scanPacks(@Nullable String idempotencyKey) {
    return ResponseEntity.ok(installed.packs(packs.scan(CallerToken.caller()), loaded.inForce()));
  }

  /** The transaction of a request with a key ends later; what it put in force is in force then. */
  @Override
  public ResponseEntity<InstalledPackDto> activatePack(
      String digest, @Nullable String idempotencyKey) {
    var activated = packs.activate(CallerToken.caller(), digest);
    return ResponseEntity.ok(installed.whole(activated, activated.loaded().orElseThrow()));
  }
}
