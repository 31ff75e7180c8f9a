package tenken.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Gives each document a file of its own, in formats of which a file holds one. */
final class OneEach implements Printer {

  /** Makes what prints one document. */
  interface Making {
    Printer to(OutputStream out);
  }

  private final OutputStream out;
  private final @Nullable Path folder;
  private final String ending;
  private final Printer faults;
  private final Making making;
  private int documents;

  /**
   * Prints one document to a stream, or any number into a folder.
   *
   * @param folder the folder, or null for the stream
   * @param ending how names of files end
   * @param faults tells what is wrong with a document that was not taken
   */
  OneEach(OutputStream out, @Nullable Path folder, String ending, Printer faults, Making making) {
    this.out = out;
    this.folder = folder;
    this.ending = ending;
    this.faults = faults;
    this.making = making;
  }

  @Override
  public void print(Checked checked) throws IOException {
    if (checked.resultOrNull() == null) {
      faults.print(checked);
    } else if (folder != null) {
      try (OutputStream file = Files.newOutputStream(folder.resolve(name(checked.source())))) {
        making.to(file).print(checked);
      }
    } else if (++documents == 1) {
      making.to(out).print(checked);
    } else {
      throw new SeveralDocumentsException();
    }
  }

  private String name(Checked.Source source) {
    String file = String.valueOf(Path.of(source.file()).getFileName()).replaceAll("\\.[^.]*$", "");
    String line = source.line() == 0 ? "" : "-" + source.line();
    return (file.equals(Documents.STANDARD_INPUT) ? "document" : file) + line + "." + ending;
  }
}
