package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.catalog.Language;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.dto.LanguageDto;
import tenken.exchange.dto.ReportFormatDto;
import tenken.exchange.dto.ReportOrderDto;
import tenken.exchange.html.HtmlReport;
import tenken.exchange.html.PdfReport;
import tenken.exchange.html.Style;
import tenken.exchange.oscal.OscalResults;
import tenken.exchange.report.By;
import tenken.exchange.report.Reports;
import tenken.exchange.sarif.Places;
import tenken.exchange.sarif.SarifLog;
import tenken.exchange.workbook.ReportWorkbook;
import tenken.round.Caller;
import tenken.web.api.ReportsApi;
import tenken.web.security.CallerToken;

/** Reports on stored results over HTTP. */
@RestController
class ReportsController implements ReportsApi {

  private static final String POLICY = "Content-Security-Policy";
  private static final MediaType PAGE = MediaType.TEXT_HTML;
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType SARIF = MediaType.parseMediaType("application/sarif+json");
  private static final MediaType OSCAL = MediaType.parseMediaType("application/oscal+json");

  private final KeptResults results;
  private final HtmlReport html = new HtmlReport();

  ReportsController(KeptResults results) {
    this.results = results;
  }

  @Override
  public ResponseEntity<Resource> getAssessmentReport(
      String id,
      @Nullable ReportFormatDto format,
      @Nullable ReportOrderDto by,
      @Nullable LanguageDto language,
      @Nullable String earlier) {
    Caller caller = CallerToken.caller();
    KeptResults.Kept kept = results.find(caller, id);
    Language in = language == null ? Language.JA : Language.valueOf(language.name());
    By order = by == null ? By.VIEWPOINT : By.valueOf(by.name());
    return switch (format == null ? ReportFormatDto.HTML : format) {
      case HTML -> answer(PAGE, page(kept, in, order).getBytes(UTF_8));
      case PDF -> answer(MediaType.APPLICATION_PDF, PdfReport.of(page(kept, in, order)));
      case XLSX ->
          answer(XLSX, ReportWorkbook.of(new Reports(kept.pack(), in).of(kept.result(), order)));
      case SARIF -> answer(SARIF, sarif(kept, in, earlier(caller, earlier, in)));
      case OSCAL -> answer(OSCAL, new OscalResults(kept.pack(), in).write(kept.result()));
    };
  }

  private String page(KeptResults.Kept kept, Language language, By by) {
    return html.of(new Reports(kept.pack(), language).of(kept.result(), by));
  }

  private static byte[] sarif(
      KeptResults.Kept kept, Language language, Map<String, String> earlier) {
    SarifLog log = new SarifLog(language);
    log.add(kept.result(), kept.pack(), "", Places.UNKNOWN, earlier);
    return log.write();
  }

  /** What an earlier result of the caller's found, by the keys of findings. */
  private Map<String, String> earlier(Caller caller, @Nullable String id, Language in) {
    Map<String, String> found = new HashMap<>();
    if (id != null) {
      AssessmentDto before = results.find(caller, id).result();
      for (FindingDto finding : before.getFindings()) {
        String says = in == Language.JA ? finding.getSays().getJa() : finding.getSays().getEn();
        found.put(finding.getKey(), says);
      }
    }
    return found;
  }

  private static ResponseEntity<Resource> answer(MediaType type, byte[] body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(POLICY, Style.policy())
        .body(new ByteArrayResource(body));
  }
}
