package tenken.bench;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tenken.web.dto.AssessmentDto;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses a document and returns an assessment that it was given before: what no service can do
 * without. It is written from objects, as every assessment is, or sent as the bytes that it came
 * in.
 */
@RestController
class EchoController {

  private final JsonMapper mapper;
  private volatile byte[] bytes = {};
  private volatile AssessmentDto assessment = new AssessmentDto();

  EchoController(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @PutMapping("/bench/stored")
  ResponseEntity<Void> store(@RequestBody byte[] body) {
    bytes = body;
    assessment = mapper.readValue(body, AssessmentDto.class);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/bench/echo")
  ResponseEntity<AssessmentDto> echo(@RequestBody byte[] body) {
    return parses(body) ? ResponseEntity.ok(assessment) : ResponseEntity.badRequest().build();
  }

  @PostMapping("/bench/echo-bytes")
  ResponseEntity<byte[]> echoBytes(@RequestBody byte[] body) {
    return parses(body)
        ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes)
        : ResponseEntity.badRequest().build();
  }

  private boolean parses(byte[] body) {
    return mapper.readTree(body).isObject();
  }
}
