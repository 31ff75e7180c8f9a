package tenken.web.pages.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.exchange.dto.LanguageDto;
import tenken.exchange.dto.ReadersDto;
import tenken.exchange.dto.TableFormatDto;
import tenken.web.api.TablesApi;

/** Tables of a round for print, as the API makes them. */
@Controller
class PaperPages {

  private final TablesApi tables;

  PaperPages(TablesApi tables) {
    this.tables = tables;
  }

  @GetMapping("/office/rounds/{id}/answer-table")
  ResponseEntity<Resource> answers(
      @PathVariable String id,
      @RequestParam TableFormatDto format,
      @RequestParam ReadersDto readers,
      @RequestParam LanguageDto language,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String footer) {
    return tables.getAnswerTable(id, format, readers, language, number, footer, null);
  }

  @GetMapping("/office/rounds/{id}/comparison-report")
  ResponseEntity<Resource> comparison(
      @PathVariable String id,
      @RequestParam TableFormatDto format,
      @RequestParam ReadersDto readers,
      @RequestParam LanguageDto language,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String footer) {
    return tables.getComparisonReport(id, format, readers, language, null, number, footer);
  }
}
