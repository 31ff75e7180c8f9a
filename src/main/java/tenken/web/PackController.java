package tenken.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.web.api.PackApi;
import tenken.web.dto.PackDto;

/** Says which pack is in force. */
@RestController
class PackController implements PackApi {

  private final LoadedPacks packs;
  private final CatalogMapper mapper;

  PackController(LoadedPacks packs, CatalogMapper mapper) {
    this.packs = packs;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<PackDto> getPack() {
    return ResponseEntity.ok(mapper.pack(packs.inForce().pack()));
  }
}
