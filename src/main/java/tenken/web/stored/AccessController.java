package tenken.web.stored;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.ApiKeyListDto;
import tenken.exchange.dto.IssuedApiKeyDto;
import tenken.exchange.dto.MeDto;
import tenken.exchange.dto.NewApiKeyDto;
import tenken.round.Caller;
import tenken.round.Right;
import tenken.round.access.ApiKeys;
import tenken.round.access.IssuedKey;
import tenken.web.api.AccessApi;
import tenken.web.security.CallerToken;

/** Says who the caller is, and issues keys. */
@RestController
class AccessController implements AccessApi {

  private final ApiKeys keys;
  private final StoredMapper mapper;

  AccessController(ApiKeys keys, StoredMapper mapper) {
    this.keys = keys;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<MeDto> getMe() {
    Caller caller = CallerToken.caller();
    List<Right> rights = Stream.of(Right.values()).filter(caller::may).toList();
    return ResponseEntity.ok(mapper.me(caller, rights));
  }

  @Override
  public ResponseEntity<ApiKeyListDto> listApiKeys(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.keys(keys.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<IssuedApiKeyDto> issueApiKey(
      NewApiKeyDto wanted, @Nullable String idempotencyKey) {
    IssuedKey issued = keys.issue(CallerToken.caller(), mapper.read(wanted));
    return ResponseEntity.status(HttpStatus.CREATED).body(mapper.issued(issued));
  }

  @Override
  public ResponseEntity<Void> revokeApiKey(String id) {
    keys.revoke(CallerToken.caller(), id);
    return ResponseEntity.noContent().build();
  }
}
