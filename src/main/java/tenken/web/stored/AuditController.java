package tenken.web.stored;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.AuditListDto;
import tenken.exchange.dto.AuditVerificationDto;
import tenken.round.Audit;
import tenken.web.api.AuditApi;
import tenken.web.security.CallerToken;

/** The record of who did what over HTTP. */
@RestController
class AuditController implements AuditApi {

  private final Audit audit;
  private final StoredMapper mapper;

  AuditController(Audit audit, StoredMapper mapper) {
    this.audit = audit;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<AuditListDto> listAudit(
      @Nullable String object,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.entries(
            audit.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince), object)));
  }

  @Override
  public ResponseEntity<AuditVerificationDto> verifyAudit() {
    return ResponseEntity.ok(mapper.verified(audit.verify(CallerToken.caller())));
  }
}
