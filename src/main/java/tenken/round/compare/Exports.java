package tenken.round.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Readers;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Right;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Exports rounds line by line, all of it as it stands at one time. An export without its last line
 * was cut off.
 */
@Component
public class Exports {

  private final Rounds rounds;
  private final Snapshots snapshots;
  private final Disclosures disclosures;
  private final List<ExportPart> parts;
  private final JsonMapper json;
  private final Clock clock;
  private final AtOneTime atOneTime;

  Exports(
      Rounds rounds,
      Snapshots snapshots,
      Disclosures disclosures,
      List<ExportPart> parts,
      JsonMapper json,
      Clock clock,
      AtOneTime atOneTime) {
    this.rounds = rounds;
    this.snapshots = snapshots;
    this.disclosures = disclosures;
    this.parts = List.copyOf(parts);
    this.json = json;
    this.clock = clock;
    this.atOneTime = atOneTime;
  }

  /** Where the lines go. */
  public interface Target {

    /** Begins to write, once it is certain that there is something. */
    OutputStream begin() throws IOException;
  }

  /**
   * Exports a round.
   *
   * @param snapshot id of a snapshot of it, or null for all of it
   * @param readers who is to see it; to all but the secretariat goes what they may see of the
   *     answers, and nothing that was concluded from them
   * @throws Denied with NOT_FOUND if there is no such round, or no such snapshot of it, with
   *     PACK_NOT_INSTALLED if answers cannot be told from each other any more
   * @throws UncheckedIOException if nobody reads it
   */
  public void write(
      Caller caller, String round, @Nullable String snapshot, Readers readers, Target target) {
    caller.needs(Right.COMPARE);
    atOneTime.run(
        caller,
        () -> {
          Round found = rounds.found(round);
          if (readers != Readers.SECRETARIAT) {
            disclosures.requirePack(found);
          }
          write(new ExportedRound(found, snapshots.of(found, snapshot), readers), target);
        });
  }

  private void write(ExportedRound exported, Target target) {
    try {
      OutputStream out = target.begin();
      ExportLines lines = new ExportLines(json, out);
      lines.add(first(exported, lines));
      parts.stream()
          .filter(part -> part.isFor(exported.readers()))
          .forEach(part -> part.write(exported, lines));
      lines.add(lines.line("END").put("lines", lines.count() + 1));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode first(ExportedRound exported, ExportLines lines) {
    Round round = exported.round();
    ObjectNode line =
        lines
            .line("ROUND")
            .put("id", round.id())
            .put("programme", round.programme())
            .put("sheet", round.sheet())
            .put("sheetRevision", round.sheetRevision());
    line.putObject("pack").put("version", round.packVersion()).put("digest", round.packDigest());
    line.put("asOf", round.asOf().toString())
        .put("opensOn", round.opensOn().toString())
        .put("dueOn", round.dueOn().toString())
        .put("exportedAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
        .put("readers", exported.readers().name());
    Snapshot snapshot = exported.snapshot();
    if (snapshot != null) {
      line.putObject("snapshot")
          .put("id", snapshot.id())
          .put("name", snapshot.name())
          .put("takenAt", snapshot.takenAt().toString());
    }
    return line;
  }
}
