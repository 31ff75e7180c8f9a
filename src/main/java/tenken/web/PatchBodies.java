package tenken.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads JSON Patches strictly and holds them to the contract. */
@Component
class PatchBodies implements HttpMessageConverter<List<JsonNode>> {

  private static final MediaType PATCH = MediaType.valueOf("application/json-patch+json");
  private static final String SCHEMA = "JsonPatch";

  private final RequestSchemas schemas;

  PatchBodies(RequestSchemas schemas) {
    this.schemas = schemas;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return type == List.class && PATCH.isCompatibleWith(mediaType);
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(PATCH);
  }

  @Override
  public List<JsonNode> read(Class<? extends List<JsonNode>> type, HttpInputMessage message)
      throws IOException {
    JsonNode patch = CheckedBodies.strict(message);
    schemas.require(SCHEMA, patch);
    return new ArrayList<>(patch.values());
  }

  @Override
  public void write(
      List<JsonNode> patch, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("bodies are only read");
  }
}
