package tenken.web.pages.work;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.round.Caller;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.Drafts;
import tenken.round.submission.ReviewedDraft;
import tools.jackson.databind.JsonNode;

/** Takes drafts out and puts them back. */
@Component
class OpenDrafts {

  private final Drafts drafts;
  private final Rounds rounds;
  private final LoadedPacks packs;

  OpenDrafts(Drafts drafts, Rounds rounds, LoadedPacks packs) {
    this.drafts = drafts;
    this.rounds = rounds;
    this.packs = packs;
  }

  /** The draft as it stands. */
  OpenDraft open(Caller caller, String id) {
    return opened(caller, drafts.get(caller, id));
  }

  /** Saves the draft with some cells answered anew, or not any more. */
  OpenDraft save(Caller caller, OpenDraft before, Map<Cell, Optional<Given>> changes) {
    return write(caller, before, Rewritten.document(before, changes));
  }

  /** Saves a document of the same draft. */
  OpenDraft write(Caller caller, OpenDraft before, JsonNode document) {
    ReviewedDraft saved = drafts.write(caller, before.id(), before.draft().version(), document);
    return OpenDraft.of(saved.draft(), before.round(), before.pack());
  }

  private OpenDraft opened(Caller caller, ReviewedDraft found) {
    Round round = rounds.get(caller, found.draft().round());
    return OpenDraft.of(found.draft(), round, packs.pinned(round.packDigest()));
  }
}
