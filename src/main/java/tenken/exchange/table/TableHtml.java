package tenken.exchange.table;

import java.util.List;
import java.util.Locale;
import tenken.catalog.Language;

/**
 * Writes a table as a page that is complete in one file, reads well on a screen and prints on A3,
 * landscape, with its head on every sheet. It is XHTML, of which PDF is made. For one table.
 */
public final class TableHtml {

  private static final String STYLE =
      """
      @page { size: 420mm 297mm; margin: 12mm 12mm 14mm 12mm;
        @bottom-left { content: "%s"; font-family: %s; font-size: 8pt; }
        @bottom-right { content: counter(page) " / " counter(pages); font-family: %s; font-size: 8pt; } }
      body { font-family: %s; font-size: 8pt; line-height: 1.45; margin: 0; color: #111; }
      h1 { font-size: 14pt; margin: 0 0 2mm 0; }
      p { margin: 0 0 0.5mm 0; }
      p.right { text-align: right; font-weight: bold; }
      table { width: 100%%; border-collapse: collapse; table-layout: fixed; margin-top: 3mm;
        -fs-table-paginate: paginate; -fs-page-break-min-height: 8mm; }
      thead { display: table-header-group; }
      tr { page-break-inside: avoid; }
      th, td { border: 0.3mm solid #888; padding: 0.8mm 1mm; vertical-align: top; text-align: left;
        word-wrap: break-word; }
      th { background: #d9e2ec; text-align: center; }
      tr.section td { background: #eef2f6; font-weight: bold; }
      td p { margin: 0; white-space: pre-wrap; }
      u { text-decoration: underline; }
      """;

  private static final String TONE = "td.%s { background: #%s; }%n";

  private final PrintTable table;
  private final StringBuilder html = new StringBuilder(1 << 16);

  private TableHtml(PrintTable table) {
    this.table = table;
  }

  /**
   * Writes a table.
   *
   * @param fonts the families of fonts, as CSS has them
   */
  public static String of(PrintTable table, String fonts) {
    return new TableHtml(table).written(fonts);
  }

  private String written(String fonts) {
    Heading heading = table.heading();
    String language = table.language() == Language.JA ? "ja" : "en";
    html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(language)
        .append("\"><head><meta charset=\"utf-8\"/><title>")
        .append(Escaped.html(heading.title()))
        .append("</title><style>")
        .append(style(fonts))
        .append("</style></head><body>\n");
    if (heading.number() != null) {
      html.append("<p class=\"right\">").append(Escaped.html(heading.number())).append("</p>");
    }
    html.append("<p class=\"right\">").append(Escaped.html(heading.marking())).append("</p>\n");
    html.append("<h1>").append(Escaped.html(heading.title())).append("</h1>\n");
    heading.lines().forEach(line -> html.append("<p>").append(Escaped.html(line)).append("</p>\n"));
    table();
    return html.append("</body></html>\n").toString();
  }

  private String style(String fonts) {
    String footer = table.heading().footer();
    StringBuilder style =
        new StringBuilder(
            STYLE.formatted(Escaped.css(footer == null ? "" : footer), fonts, fonts, fonts));
    for (Tone tone : Tone.values()) {
      style.append(TONE.formatted(name(tone), tone.colour()));
    }
    return style.toString();
  }

  private void table() {
    html.append("<table><colgroup>");
    int shares = table.shares();
    for (PrintTable.Column each : table.columns()) {
      html.append("<col style=\"width: ").append(100.0 * each.share() / shares).append("%\"/>");
    }
    html.append("</colgroup><thead><tr>");
    table
        .columns()
        .forEach(
            each ->
                html.append("<th scope=\"col\">")
                    .append(Escaped.html(each.head()))
                    .append("</th>"));
    html.append("</tr></thead><tbody>\n");
    table.rows().forEach(this::row);
    html.append("</tbody></table>\n");
  }

  private void row(PrintRow row) {
    html.append(row.heading() ? "<tr class=\"section\">" : "<tr>");
    List<PrintCell> cells = row.cells();
    for (int at = 0; at < cells.size(); at++) {
      boolean blank = row.continued() && at > 0 && at < table.leading() - 1;
      String classes = at < table.leading() ? "lead" : name(cells.get(at).tone());
      html.append("<td class=\"").append(classes).append('"');
      html.append(row.heading() ? " colspan=\"" + table.columns().size() + "\">" : ">");
      if (!blank) {
        cells.get(at).lines().forEach(this::line);
      }
      html.append("</td>");
    }
    html.append("</tr>\n");
  }

  private static String name(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private void line(PrintCell.Line line) {
    String text = Escaped.html(line.text());
    html.append("<p>").append(line.underlined() ? "<u>" + text + "</u>" : text).append("</p>");
  }
}
