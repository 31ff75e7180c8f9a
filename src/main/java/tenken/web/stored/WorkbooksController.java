package tenken.web.stored;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.catalog.Language;
import tenken.exchange.dto.DraftDto;
import tenken.round.submission.ReviewedDraft;
import tenken.web.WorkbookBodies;
import tenken.web.api.WorkbooksApi;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** Sheets and drafts as workbooks, over HTTP. */
@RestController
class WorkbooksController implements WorkbooksApi {

  private final Workbooks workbooks;
  private final SubmissionMapper mapper;
  private final HttpServletRequest request;

  WorkbooksController(Workbooks workbooks, SubmissionMapper mapper, HttpServletRequest request) {
    this.workbooks = workbooks;
    this.mapper = mapper;
    this.request = request;
  }

  @Override
  public ResponseEntity<Resource> getSheetTemplate(
      String sheet, @Nullable String lang, @Nullable String round) {
    Language language = language(lang);
    byte[] workbook =
        round == null
            ? workbooks.template(sheet, language)
            : workbooks.template(CallerToken.caller(), sheet, round, language);
    return WorkbookBodies.file(sheet, workbook);
  }

  @Override
  public ResponseEntity<Resource> getDraftWorkbook(String id, @Nullable String lang) {
    return WorkbookBodies.file(id, workbooks.draft(CallerToken.caller(), id, language(lang)));
  }

  @Override
  public ResponseEntity<DraftDto> writeDraftWorkbook(
      String id, Resource body, @Nullable String ifMatch) {
    ReviewedDraft written =
        workbooks.write(
            CallerToken.caller(), id, Versions.read(ifMatch), WorkbookBodies.bytes(body));
    return ResponseEntity.ok()
        .eTag(Versions.tag(written.draft().version()))
        .body(mapper.draft(written, Languages.of(request)));
  }

  private Language language(@Nullable String lang) {
    return lang == null ? Languages.of(request) : Languages.named(lang);
  }
}
