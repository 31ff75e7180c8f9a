package tenken.round.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tenken.round.Listing;
import tenken.round.compare.ExportLines;
import tenken.round.compare.ExportPart;
import tenken.round.compare.ExportedRound;
import tenken.round.compare.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/**
 * The follow-up questions of an exported round, each with its thread. Of a snapshot, those that had
 * been entered by then and what had become of them.
 */
@Component
@Order(400)
class ExportedFollowUps implements ExportPart {

  /** Questions that are in memory at once. */
  static final int FETCHED = 50;

  private final FollowUpStore store;
  private final Threads threads;
  private final ThreadWriter writer;

  ExportedFollowUps(FollowUpStore store, Threads threads, ThreadWriter writer) {
    this.store = store;
    this.threads = threads;
    this.writer = writer;
  }

  @Override
  public void write(ExportedRound exported, ExportLines lines) {
    Snapshot snapshot = exported.snapshot();
    FollowUpFilter all = new FollowUpFilter(exported.round().id(), null, null, null);
    ThreadReader reader = threads.reader();
    List<FollowUp> found;
    long after = 0;
    do {
      found = store.list(all, new Listing(FETCHED, after, null));
      for (FollowUp each : found) {
        after = each.seq();
        if (snapshot == null || !each.createdAt().isAfter(snapshot.takenAt())) {
          lines.add(line(thread(each, snapshot, reader), lines));
        }
      }
    } while (found.size() > FETCHED);
  }

  private FollowUpThread thread(FollowUp now, @Nullable Snapshot snapshot, ThreadReader reader) {
    if (snapshot == null) {
      return reader.thread(now, store.merged(now.id()), threads.reassessment(now));
    }
    FollowUp then = EarlierFollowUp.at(now, snapshot.takenAt());
    FollowUp.Reply reply = then.reply();
    return reader.thread(
        then,
        merged(now.id(), snapshot.takenAt()),
        reply == null ? null : store.shown(snapshot.id(), then.submission(), reply.version()));
  }

  private List<String> merged(String into, Instant time) {
    return store.merged(into).stream()
        .filter(
            each ->
                store
                    .find(each)
                    .map(other -> EarlierFollowUp.at(other, time).state())
                    .filter(FollowUp.State.MERGED::equals)
                    .isPresent())
        .toList();
  }

  private ObjectNode line(FollowUpThread thread, ExportLines lines) {
    FollowUp question = thread.followUp();
    return lines
        .line("FOLLOW_UP")
        .put("id", question.id())
        .put("operator", question.operator())
        .put("submission", question.submission())
        .putRawValue("thread", lines.stored(writer.write(thread)));
  }
}
