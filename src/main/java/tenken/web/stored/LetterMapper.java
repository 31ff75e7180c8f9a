package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import tenken.catalog.Language;
import tenken.exchange.dto.LanguageDto;
import tenken.exchange.dto.LetterDto;
import tenken.exchange.dto.LetterListDto;
import tenken.exchange.dto.LetterSentDto;
import tenken.exchange.dto.NewLettersDto;
import tenken.exchange.json.MappingRules;
import tenken.round.Page;
import tenken.round.letter.Letter;
import tenken.round.letter.LetterOrder;

/** Writes and reads letters. */
@Mapper(config = MappingRules.class)
interface LetterMapper {

  Language read(LanguageDto language);

  /** What is to be made. */
  default LetterOrder order(NewLettersDto sent) {
    LanguageDto language = sent.getLanguage();
    return new LetterOrder(
        language == null ? Language.JA : read(language),
        sent.getNumber(),
        sent.getDate(),
        sent.getSender(),
        sent.getContact(),
        sent.getSubject(),
        sent.getOpening(),
        sent.getReply(),
        sent.getDue(),
        all(sent.getOperators()),
        all(sent.getFollowUps()));
  }

  /** A list that may be left out. */
  default List<String> all(@Nullable Set<String> sent) {
    return sent == null ? List.of() : List.copyOf(sent);
  }

  LetterDto letter(Letter letter);

  LetterSentDto sent(Letter.Sent sent);

  LetterListDto letters(Page<Letter> page);

  /** A point in time in UTC. */
  default OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
