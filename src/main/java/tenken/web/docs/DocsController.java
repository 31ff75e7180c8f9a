package tenken.web.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Serves the contract. Pages ask nothing of any other server. */
@RestController
class DocsController {

  /** A page may show itself and its own style; nothing else is loaded or run. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final MediaType YAML =
      new MediaType(MediaType.APPLICATION_YAML, StandardCharsets.UTF_8);

  private final JsonMapper json;
  private final byte[] contract;
  private final SingletonSupplier<byte[]> docs = SingletonSupplier.of(this::write);

  DocsController(JsonMapper json) throws IOException {
    this.json = json;
    this.contract = new ClassPathResource("openapi.yaml").getContentAsByteArray();
  }

  /** Written when it is first asked for; a start does not wait for it. */
  private byte[] write() {
    String yaml = new String(contract, StandardCharsets.UTF_8);
    Object read =
        new Load(LoadSettings.builder().setLabel("openapi.yaml").build()).loadFromString(yaml);
    String body = ContractPage.of(Yaml.of(read), json);
    return page("docs.html").replace("<!-- contract -->", body).getBytes(StandardCharsets.UTF_8);
  }

  private static String page(String name) {
    try {
      return new ClassPathResource("pages/" + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/docs")
  ResponseEntity<byte[]> docs() {
    return page(HTML, docs.obtain());
  }

  @GetMapping("/openapi.yaml")
  ResponseEntity<byte[]> contract() {
    return page(YAML, contract);
  }

  private static ResponseEntity<byte[]> page(MediaType type, byte[] body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .body(body);
  }
}
