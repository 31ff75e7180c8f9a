package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.exchange.dto.DraftNoteDto;
import tenken.exchange.json.MappingRules;
import tenken.round.note.ItemNote;

/** Writes notes. */
@Mapper(config = MappingRules.class)
interface NoteMapper {

  @Mapping(target = "assignee", source = "content.assignee")
  @Mapping(target = "text", source = "content.text")
  DraftNoteDto note(ItemNote note);

  List<DraftNoteDto> notes(List<ItemNote> notes);

  /** A point in time in UTC, if there is any. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
