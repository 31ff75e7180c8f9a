package tenken.bench;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses a document and returns a body that it was given before: what no service can do without.
 */
@RestController
class EchoController {

  private final JsonMapper mapper;
  private volatile byte[] stored = {};

  EchoController(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @PutMapping("/bench/stored")
  ResponseEntity<Void> store(@RequestBody byte[] body) {
    stored = body;
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/bench/echo")
  ResponseEntity<byte[]> echo(@RequestBody byte[] body) {
    if (!mapper.readTree(body).isObject()) {
      return ResponseEntity.badRequest().build();
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(stored);
  }
}
