package tenken.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tenken.answers.AnswersReading;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.xlsx.WorkbookReader;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.web.api.PreChecksApi;
import tenken.web.problem.Languages;
import tenken.web.problem.ProblemException;

/**
 * Assesses answers. The contract has one operation for one document and for many, told apart by the
 * media type; here each has a method of its own.
 */
@RestController
class PreChecksController implements PreChecksApi {

  private static final String TENKEN_PACK = "Tenken-Pack";

  private final LoadedPacks packs;
  private final PreChecks checks;
  private final PreCheckStream stream;

  PreChecksController(LoadedPacks packs, PreChecks checks, PreCheckStream stream) {
    this.packs = packs;
    this.checks = checks;
    this.stream = stream;
  }

  @Override
  @PostMapping(
      path = PATH_PRE_CHECK,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<AssessmentDto> preCheck(
      Resource body,
      @Nullable List<String> explain,
      @Nullable List<String> without,
      @Nullable String tenkenPack) {
    Wanted wanted = Wanted.of(explain, without);
    LoadedPack pack = packs.named(tenkenPack);
    return ResponseEntity.ok(checks.check(read(body, pack), pack, wanted));
  }

  private static AnswersReading read(Resource body, LoadedPack pack) {
    try (InputStream in = body.getInputStream()) {
      return pack.reader().read(in);
    } catch (IOException e) {
      throw new ProblemException(ProblemTypes.INCOMPLETE_BODY);
    }
  }

  /** Assesses the answers in a workbook. */
  @PostMapping(
      path = PATH_PRE_CHECK,
      consumes = WorkbookReader.MEDIA_TYPE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<AssessmentDto> preCheckWorkbook(
      @RequestBody Resource body,
      @RequestParam(name = "explain", required = false) @Nullable List<String> explain,
      @RequestParam(name = "without", required = false) @Nullable List<String> without,
      @RequestHeader(name = TENKEN_PACK, required = false) @Nullable String tenkenPack) {
    Wanted wanted = Wanted.of(explain, without);
    LoadedPack pack = packs.named(tenkenPack);
    AnswersReading reading =
        new WorkbookReader(pack.pack()).read(WorkbookBodies.bytes(body)).answers(pack.reader());
    return ResponseEntity.ok(checks.check(reading, pack, wanted));
  }

  /** Assesses many documents, each as soon as its line is read. */
  @PostMapping(
      path = PATH_PRE_CHECK,
      consumes = PreCheckStream.MEDIA_TYPE,
      produces = PreCheckStream.MEDIA_TYPE)
  void preCheckEach(
      @RequestParam(name = "explain", required = false) @Nullable List<String> explain,
      @RequestParam(name = "without", required = false) @Nullable List<String> without,
      @RequestHeader(name = TENKEN_PACK, required = false) @Nullable String tenkenPack,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    BodyConverter.requirePlain(request.getHeader(HttpHeaders.CONTENT_ENCODING));
    Wanted wanted = Wanted.of(explain, without);
    LoadedPack pack = packs.named(tenkenPack);
    stream.check(request.getInputStream(), pack, wanted, Languages.of(request), response);
  }
}
