package tenken.bench;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tenken.answers.AnswersReader;
import tenken.answers.Limits;
import tenken.exchange.dto.AssessmentDto;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes documents and returns an assessment that it was given before: what no service can do
 * without. It reads the answers and writes the assessment as the service does; or it parses no more
 * than the JSON; or it sends the bytes that it was given as well. Its addresses lie where the
 * contract is read, behind the same filters as the service's own open operations.
 */
@RestController
class EchoController {

  private final JsonMapper mapper;
  private final AnswersReader reader;
  private volatile byte[] bytes = {};
  private volatile AssessmentDto assessment = new AssessmentDto();

  EchoController(JsonMapper mapper) throws IOException {
    this.mapper = mapper;
    this.reader = new AnswersReader(Packs.shipped().pack(), Limits.DEFAULT);
  }

  @PutMapping("/docs/bench/stored")
  ResponseEntity<Void> store(@RequestBody byte[] body) {
    bytes = body;
    assessment = mapper.readValue(body, AssessmentDto.class);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/docs/bench/answers")
  ResponseEntity<AssessmentDto> answers(@RequestBody byte[] body) {
    return reply(reader.read(body).answers().isPresent(), assessment);
  }

  @PostMapping("/docs/bench/json")
  ResponseEntity<AssessmentDto> json(@RequestBody byte[] body) {
    return reply(mapper.readTree(body).isObject(), assessment);
  }

  @PostMapping("/docs/bench/bytes")
  ResponseEntity<byte[]> bytes(@RequestBody byte[] body) {
    return reply(mapper.readTree(body).isObject(), bytes);
  }

  private static <T> ResponseEntity<T> reply(boolean parses, T body) {
    return parses
        ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body)
        : ResponseEntity.badRequest().build();
  }
}
