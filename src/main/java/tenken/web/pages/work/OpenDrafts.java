package tenken.web.pages.work;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.round.Caller;
import tenken.round.pack.LoadedPacks;
import tenken.round.submission.DraftAtHand;
import tenken.round.submission.Drafts;
import tools.jackson.databind.JsonNode;

/** Takes drafts out and puts them back. */
@Component
class OpenDrafts {

  private final Drafts drafts;
  private final LoadedPacks packs;

  OpenDrafts(Drafts drafts, LoadedPacks packs) {
    this.drafts = drafts;
    this.packs = packs;
  }

  /** The draft as it stands. */
  OpenDraft open(Caller caller, String id) {
    return opened(drafts.open(caller, id));
  }

  /** Saves the draft with some cells answered anew, or not any more. */
  OpenDraft save(Caller caller, OpenDraft before, Map<Cell, Optional<Given>> changes) {
    return write(caller, before, Rewritten.document(before, changes));
  }

  /** Saves a document of the same draft. */
  OpenDraft write(Caller caller, OpenDraft before, JsonNode document) {
    return opened(drafts.rewrite(caller, before.id(), before.draft().version(), document));
  }

  private OpenDraft opened(DraftAtHand at) {
    return new OpenDraft(at, packs.pinned(at.round().packDigest()));
  }
}
