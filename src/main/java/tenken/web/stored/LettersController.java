package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.LetterDto;
import tenken.exchange.dto.LetterListDto;
import tenken.exchange.dto.LetterSendingDto;
import tenken.exchange.dto.NewLettersDto;
import tenken.exchange.letter.LetterArchive;
import tenken.round.Page;
import tenken.round.letter.Letter;
import tenken.round.letter.LetterFile;
import tenken.round.letter.Letters;
import tenken.web.api.LettersApi;
import tenken.web.security.CallerToken;

/** Letters with follow-up questions over HTTP. */
@RestController
class LettersController implements LettersApi {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Letters letters;
  private final LetterMapper mapper;
  private final Files files;

  LettersController(Letters letters, LetterMapper mapper, Files files) {
    this.letters = letters;
    this.mapper = mapper;
    this.files = files;
  }

  @Override
  public ResponseEntity<LetterListDto> makeLetters(
      String id, NewLettersDto wanted, @Nullable String idempotencyKey) {
    List<Letter> made = letters.make(CallerToken.caller(), id, mapper.order(wanted));
    String batch = made.get(0).batch();
    return ResponseEntity.created(URI.create("/v1/rounds/" + id + "/letters?batch=" + batch))
        .body(mapper.letters(new Page<>(made, null)));
  }

  @Override
  public ResponseEntity<LetterListDto> listLetters(
      String id,
      @Nullable String batch,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.letters(
            letters.list(
                CallerToken.caller(), id, batch, Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<Resource> getLetterArchive(String id, @Nullable String batch) {
    byte[] zip = LetterArchive.of(letters.files(CallerToken.caller(), id, batch));
    return files.answer(zip, "追加質問.zip", "application/zip");
  }

  @Override
  public ResponseEntity<LetterDto> getLetter(String id) {
    return ResponseEntity.ok(mapper.letter(letters.get(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<Resource> getLetterDocument(String id) {
    LetterFile file = letters.file(CallerToken.caller(), id);
    return files.answer(file.document(), LetterArchive.name(file.letter()), DOCX);
  }

  @Override
  public ResponseEntity<LetterDto> noteLetterSent(
      String id, LetterSendingDto noted, @Nullable String idempotencyKey) {
    return ResponseEntity.ok(
        mapper.letter(letters.sent(CallerToken.caller(), id, noted.getSentOn(), noted.getTo())));
  }
}
