package tenken.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import tenken.catalog.Language;
import tenken.exchange.json.PlainJson;
import tenken.round.pack.FaultyPackException;

/** The commands of the program, beside the service that it starts without any. */
@Command(
    name = "tenken",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    subcommands = HelpCommand.class)
public final class Commands {

  private static final Set<String> FIRST = Set.of("--help", "-h", "--version", "-V");
  private static final int BROKEN = 70;

  private Commands() {}

  /**
   * Tells whether a command is called, rather than the service started with settings; a word that
   * is no command is told so.
   */
  public static boolean called(String... args) {
    return args.length > 0 && (!args[0].startsWith("-") || FIRST.contains(args[0]));
  }

  /** Does what is asked and returns the exit code. */
  public static int run(String... args) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    return run(Terminal.streams(), args);
  }

  /** Does what is asked, reading from and writing to what is given. */
  public static int run(Streams streams, String... args) {
    CommandLine line = new CommandLine(new Commands());
    CommandLine check = new CommandLine(new CheckCommand(streams));
    CommandLine completion = new CommandLine(new GenerateCompletion());
    line.addSubcommand(check).addSubcommand(completion);
    line.setResourceBundle(words(language(args)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(100, Math.max(55, Terminal.columns())));
    line.setOut(new PrintWriter(streams.out(), true, streams.charset()));
    line.setErr(new PrintWriter(streams.err(), true, streams.charset()));
    line.setExecutionExceptionHandler((broken, at, parsed) -> broken(broken, streams));
    int code = line.execute(args);
    streams.out().flush();
    streams.err().flush();
    return code;
  }

  private static int broken(Exception broken, Streams streams) {
    if (broken instanceof FaultyPackException faulty) {
      streams.err().println(faulty.getMessage());
      faulty.faults().forEach(fault -> streams.err().println("  " + fault));
      return Outcome.BAD_INPUT;
    }
    if (broken instanceof SeveralDocumentsException) {
      streams
          .err()
          .println(
              "この形式では1つのファイルに1つの文書だけを出力します。-o にディレクトリを指定してください。\n"
                  + "In this format a file holds one document: name a directory with -o.");
      return Outcome.BAD_INPUT;
    }
    // What an exception says may quote answers.
    streams
        .err()
        .println(
            "処理を続けられませんでした。出力先を確かめ、それでも続く場合は、次の行を添えてサービスの管理者にお知らせください。\n"
                + "It could not go on. Check where the output goes; if that is right, please report"
                + " the next line to whoever runs the service.");
    streams
        .err()
        .println(broken.getClass().getName() + " at " + List.of(broken.getStackTrace()).get(0));
    return BROKEN;
  }

  private static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle(
        "cli.help", language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH);
  }

  /** Help is in the language that is asked for, even before options are read. */
  private static Language language(String... args) {
    String all = String.join(" ", args).toLowerCase(Locale.ROOT);
    if (all.contains("--lang en") || all.contains("--lang=en")) {
      return Language.EN;
    }
    return all.contains("--lang") ? Language.JA : Terminal.language();
  }

  /** The version, as results name it. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"tenken " + new PlainJson().engineVersion()};
    }
  }
}
