package tenken.web.stored;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.DraftNoteDto;
import tenken.exchange.dto.DraftNoteListDto;
import tenken.exchange.dto.NewDraftNoteDto;
import tenken.round.note.ItemNote;
import tenken.round.note.NoteContent;
import tenken.round.note.Notes;
import tenken.web.api.NotesApi;
import tenken.web.security.CallerToken;

/** How the people of an operator share the work on a draft, over HTTP. */
@RestController
class NotesController implements NotesApi {

  private final Notes notes;
  private final NoteMapper mapper;

  NotesController(Notes notes, NoteMapper mapper) {
    this.notes = notes;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<DraftNoteListDto> listDraftNotes(String id, @Nullable String assignee) {
    var found = notes.list(CallerToken.caller(), id, assignee);
    return ResponseEntity.ok(new DraftNoteListDto(mapper.notes(found)));
  }

  @Override
  public ResponseEntity<DraftNoteDto> getDraftNote(String id, String item) {
    return read(notes.get(CallerToken.caller(), id, item));
  }

  @Override
  public ResponseEntity<DraftNoteDto> writeDraftNote(
      String id, String item, NewDraftNoteDto wanted, @Nullable String ifMatch) {
    NoteContent content = new NoteContent(wanted.getAssignee(), wanted.getText());
    return read(notes.write(CallerToken.caller(), id, item, Versions.read(ifMatch), content));
  }

  private ResponseEntity<DraftNoteDto> read(ItemNote note) {
    return ResponseEntity.ok().eTag(Versions.tag(note.version())).body(mapper.note(note));
  }
}
