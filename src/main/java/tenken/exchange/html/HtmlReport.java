package tenken.exchange.html;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tenken.catalog.Language;
import tenken.exchange.report.Report;

/**
 * Lays a report out as HTML: one file with its own style, nothing to be fetched, well-formed also
 * as XML. Safe to share between threads.
 */
public final class HtmlReport {

  private final TemplateEngine engine = new TemplateEngine();

  /** Reads the template from the class path. */
  public HtmlReport() {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(HtmlReport.class.getClassLoader());
    templates.setPrefix("reports/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(templates);
  }

  /** The page. */
  public String of(Report report) {
    boolean ja = report.language() == Language.JA;
    Map<String, Object> model = Map.of("report", report, "say", new Say(ja), "style", Style.TEXT);
    return engine.process("assessment", new Context(ja ? Locale.JAPANESE : Locale.ENGLISH, model));
  }
}
