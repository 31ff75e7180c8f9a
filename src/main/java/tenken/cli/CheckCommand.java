package tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tenken.catalog.Language;
import tenken.exchange.report.By;

/** Checks drafts on this machine: nothing is sent anywhere and nothing is kept. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli does
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<String> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private @Nullable FailOn failOn;

  @Option(names = "--by", paramLabel = "ORDER", defaultValue = "viewpoint")
  private By by = By.VIEWPOINT;

  @Option(names = "--lang", paramLabel = "LANG")
  private @Nullable Language lang;

  @Option(names = "--rules", paramLabel = "DIR")
  private @Nullable Path rules;

  private final Streams streams;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    requireReadable();
    RulePack pack = rules == null ? RulePack.shipped() : RulePack.of(rules);
    Outcome outcome = new Outcome(failOn, new Progress(streams.err(), language()));
    try (OutputStream out = output()) {
      Printer printer = printer(out, pack);
      Documents documents = new Documents(new Checker(pack), streams.in());
      for (String file : files) {
        documents.each(
            file,
            checked -> {
              printer.print(checked);
              outcome.take(checked);
            });
      }
      printer.end();
      out.flush();
    }
    return outcome.end();
  }

  private Printer printer(OutputStream out, RulePack pack) {
    boolean colours = out == streams.out() && Ansi.AUTO.enabled();
    PrintStream text = out == streams.out() ? streams.out() : new PrintStream(out, false, UTF_8);
    Page page = new Page(text, Terminal.columns());
    Printer toRead = new TextPrinter(page, new Paint(colours), pack, language(), by);
    return switch (format) {
      case TEXT -> toRead;
      case JSON -> new JsonPrinter(out, language(), files.size() > 1);
      case HTML -> oneEach(out, toRead, to -> new HtmlPrinter(to, pack, language(), by));
      case SARIF -> new SarifPrinter(out, toRead, pack, language());
      case OSCAL -> oneEach(out, toRead, to -> new OscalPrinter(to, pack, language()));
    };
  }

  private Printer oneEach(OutputStream out, Printer toRead, OneEach.Making making) {
    String ending = format == Format.HTML ? "html" : "oscal.json";
    return new OneEach(out, intoFolder() ? output : null, ending, toRead, making);
  }

  private OutputStream output() throws IOException {
    return output == null || intoFolder() ? streams.out() : Files.newOutputStream(output);
  }

  private boolean intoFolder() {
    return output != null && Files.isDirectory(output);
  }

  private Language language() {
    return lang == null ? Terminal.language() : lang;
  }

  private void requireReadable() {
    List<String> missing =
        files.stream()
            .filter(file -> !file.equals(Documents.STANDARD_INPUT))
            .filter(file -> !Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file)))
            .toList();
    if (!missing.isEmpty()) {
      String text = language() == Language.JA ? "読めないファイルがあります：" : "Cannot be read: ";
      throw new ParameterException(spec.commandLine(), text + String.join(", ", missing));
    }
  }
}
