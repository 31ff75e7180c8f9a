package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.HearingContentDto;
import tenken.exchange.dto.ProgrammeContentDto;
import tenken.exchange.dto.ProgrammeDto;
import tenken.exchange.dto.ProgrammeListDto;
import tenken.round.programme.Programme;
import tenken.round.programme.Programmes;
import tenken.web.api.ProgrammesApi;
import tenken.web.security.CallerToken;

/** Programmes over HTTP. */
@RestController
class ProgrammesController implements ProgrammesApi {

  private final Programmes programmes;
  private final StoredMapper mapper;

  ProgrammesController(Programmes programmes, StoredMapper mapper) {
    this.programmes = programmes;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<ProgrammeDto> addProgramme(
      ProgrammeContentDto content, @Nullable String idempotencyKey) {
    Programme added = programmes.add(CallerToken.caller(), mapper.read(content));
    return ResponseEntity.created(URI.create("/v1/programmes/" + added.id()))
        .eTag(Versions.tag(added.version()))
        .body(mapper.programme(added));
  }

  @Override
  public ResponseEntity<ProgrammeDto> changeProgramme(
      String id, ProgrammeContentDto content, @Nullable String ifMatch) {
    return read(
        programmes.change(CallerToken.caller(), id, Versions.read(ifMatch), mapper.read(content)));
  }

  @Override
  public ResponseEntity<ProgrammeDto> getProgramme(String id) {
    return read(programmes.get(CallerToken.caller(), id));
  }

  @Override
  public ResponseEntity<ProgrammeListDto> listProgrammes(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.programmes(
            programmes.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<ProgrammeDto> setHearing(
      String id, String operator, HearingContentDto hearing) {
    return read(programmes.hear(CallerToken.caller(), id, mapper.read(hearing, operator)));
  }

  private ResponseEntity<ProgrammeDto> read(Programme programme) {
    return ResponseEntity.ok()
        .eTag(Versions.tag(programme.version()))
        .body(mapper.programme(programme));
  }
}
