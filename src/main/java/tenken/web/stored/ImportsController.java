package tenken.web.stored;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.ImportDto;
import tenken.exchange.dto.ImportLineResultListDto;
import tenken.exchange.dto.ImportListDto;
import tenken.exchange.dto.ImportOutcomeDto;
import tenken.exchange.json.Problems;
import tenken.round.Caller;
import tenken.round.Right;
import tenken.round.imports.Import;
import tenken.round.imports.Imports;
import tenken.web.api.ImportsApi;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** Imports over HTTP. */
@RestController
class ImportsController implements ImportsApi {

  private final Imports imports;
  private final ImportMapper mapper;
  private final Problems problems;
  private final HttpServletRequest request;

  ImportsController(
      Imports imports, ImportMapper mapper, Problems problems, HttpServletRequest request) {
    this.imports = imports;
    this.mapper = mapper;
    this.problems = problems;
    this.request = request;
  }

  @Override
  public ResponseEntity<ImportDto> importSubmissions(
      String id, Resource body, @Nullable String idempotencyKey) {
    Caller caller = CallerToken.caller();
    caller.needs(Right.IMPORT_SUBMISSIONS);
    Import queued = imports.request(caller, id, ImportBody.lines(body));
    return ResponseEntity.accepted()
        .location(URI.create("/v1/imports/" + queued.id()))
        .body(mapper.imported(queued));
  }

  @Override
  public ResponseEntity<ImportListDto> listImports(
      String id,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.imports(
            imports.list(CallerToken.caller(), id, Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<ImportDto> getImport(String id) {
    return ResponseEntity.ok(mapper.imported(imports.get(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<ImportLineResultListDto> listImportLines(
      String id,
      @Nullable ImportOutcomeDto outcome,
      @Nullable Integer limit,
      @Nullable String cursor) {
    return ResponseEntity.ok(
        mapper.lines(
            imports.lines(
                CallerToken.caller(), id, mapper.read(outcome), Listings.of(limit, cursor, null)),
            problems,
            Languages.of(request)));
  }
}
