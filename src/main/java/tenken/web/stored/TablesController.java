package tenken.web.stored;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.answers.Readers;
import tenken.catalog.Language;
import tenken.exchange.dto.GroupingDto;
import tenken.exchange.dto.LanguageDto;
import tenken.exchange.dto.ReadersDto;
import tenken.exchange.dto.TableFormatDto;
import tenken.exchange.table.DraftTables;
import tenken.exchange.table.Format;
import tenken.exchange.table.PrintTable;
import tenken.exchange.table.RoundTables;
import tenken.exchange.table.TableFiles;
import tenken.exchange.table.TableOrder;
import tenken.round.compare.Grouping;
import tenken.web.api.TablesApi;
import tenken.web.security.CallerToken;

/** Tables for print over HTTP. */
@RestController
class TablesController implements TablesApi {

  private final RoundTables tables;
  private final DraftTables drafts;
  private final Files files;

  TablesController(RoundTables tables, DraftTables drafts, Files files) {
    this.tables = tables;
    this.drafts = drafts;
    this.files = files;
  }

  @Override
  public ResponseEntity<Resource> getAnswerTable(
      String id,
      @Nullable TableFormatDto format,
      @Nullable ReadersDto readers,
      @Nullable LanguageDto language,
      @Nullable String number,
      @Nullable String footer,
      @Nullable String snapshot) {
    TableOrder order = order(readers, language, number, footer);
    PrintTable table = tables.answers(CallerToken.caller(), id, snapshot, order);
    return answer(table, format, "項目別回答対照表" + marking(order));
  }

  @Override
  public ResponseEntity<Resource> getComparisonReport(
      String id,
      @Nullable TableFormatDto format,
      @Nullable ReadersDto readers,
      @Nullable LanguageDto language,
      @Nullable GroupingDto group,
      @Nullable String number,
      @Nullable String footer) {
    TableOrder order = order(readers, language, number, footer);
    Grouping grouping = group == null ? Grouping.VIEWPOINTS : Grouping.valueOf(group.name());
    PrintTable table = tables.comparison(CallerToken.caller(), id, grouping, order);
    return answer(table, format, "観点別比較" + marking(order));
  }

  @Override
  public ResponseEntity<Resource> getDraftTable(
      String id,
      @Nullable TableFormatDto format,
      @Nullable LanguageDto language,
      @Nullable Boolean notes) {
    boolean internal = Boolean.TRUE.equals(notes);
    PrintTable table = drafts.of(CallerToken.caller(), id, in(language), internal);
    return answer(table, format, internal ? "記入内容_社内限り" : "記入内容");
  }

  private static Language in(@Nullable LanguageDto language) {
    return language == null ? Language.JA : Language.valueOf(language.name());
  }

  private static TableOrder order(
      @Nullable ReadersDto readers,
      @Nullable LanguageDto language,
      @Nullable String number,
      @Nullable String footer) {
    return new TableOrder(
        in(language),
        readers == null ? Readers.MEMBERS : Readers.valueOf(readers.name()),
        text(number),
        text(footer));
  }

  private static @Nullable String text(@Nullable String typed) {
    return Optional.ofNullable(typed).filter(each -> !each.isBlank()).orElse(null);
  }

  private static String marking(TableOrder order) {
    return switch (order.readers()) {
      case SECRETARIAT -> "_事務局限り";
      case MEMBERS -> "_構成員限り";
      case PUBLIC -> "_公表版";
    };
  }

  private ResponseEntity<Resource> answer(
      PrintTable table, @Nullable TableFormatDto wanted, String name) {
    Format format = wanted == null ? Format.XLSX : Format.valueOf(wanted.name());
    byte[] file = TableFiles.write(table, format);
    return files.answer(file, name + "." + format.ending(), format.mediaType());
  }
}
