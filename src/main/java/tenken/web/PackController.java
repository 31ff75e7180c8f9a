package tenken.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.assessment.Verification;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.web.api.PackApi;
import tenken.web.dto.PackDto;
import tenken.web.dto.PackVerificationDto;

/** Says which pack is in force. */
@RestController
class PackController implements PackApi {

  private final LoadedPacks packs;
  private final CatalogMapper mapper;
  private final VerificationMapper verifications;

  PackController(LoadedPacks packs, CatalogMapper mapper, VerificationMapper verifications) {
    this.packs = packs;
    this.mapper = mapper;
    this.verifications = verifications;
  }

  @Override
  public ResponseEntity<PackVerificationDto> getPackVerification() {
    LoadedPack pack = packs.inForce();
    Verification verification = pack.assessor().verification();
    if (!verification.faults().isEmpty()) {
      throw new IllegalStateException("the pack in force is not proven");
    }
    return ResponseEntity.ok(verifications.verification(verification, pack.pack()));
  }

  @Override
  public ResponseEntity<PackDto> getPack() {
    return ResponseEntity.ok(mapper.pack(packs.inForce().pack()));
  }
}
