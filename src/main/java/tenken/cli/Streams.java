package tenken.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param charset how text is written to both
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, Charset charset) {}
