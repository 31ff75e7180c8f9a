package tenken.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Holds every answer of the service to the contract. */
public final class ContractFilter implements Filter {

  private static final Contract CONTRACT = Contract.TENKEN;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String path = URI.create(request.getURI()).getRawPath();
    check(request.getMethod(), path, response);
    return response;
  }

  private static void check(String method, String path, Response response) {
    int status = response.statusCode();
    Optional<Contract.Operation> operation = CONTRACT.operation(method, path);
    operation.ifPresent(
        known -> assertThat(known.statuses()).as(known.id()).contains(String.valueOf(status)));
    if (method.equals("HEAD")) {
      assertThat(status).isLessThan(500);
      assertThat(response.asByteArray()).isEmpty();
      return;
    }
    if (status >= 400) {
      assertThat(response.contentType()).isEqualTo("application/problem+json");
      assertThat(status).isLessThan(500);
      valid(Contract.schema("Problem"), response.asString());
      return;
    }
    if (operation.isEmpty()) {
      return;
    }
    if (CONTRACT.answersNothing(operation.get(), status)) {
      assertThat(response.asByteArray()).isEmpty();
      return;
    }
    String type = response.contentType();
    JsonNode schema =
        CONTRACT
            .answer(operation.get(), status, type)
            .orElseThrow(() -> new AssertionError("not in the contract: " + status + " " + type));
    if (schema.path("format").stringValue("").equals("binary")) {
      assertThat(response.asByteArray()).isNotEmpty();
    } else if (type.equals(PreCheckStream.MEDIA_TYPE)) {
      JsonNode line = Contract.schema(line(operation.get()));
      new String(response.asByteArray(), UTF_8).lines().forEach(each -> valid(line, each));
    } else {
      valid(schema, response.asString());
    }
  }

  /** The schema of the lines that an operation answers with. */
  private static String line(Contract.Operation operation) {
    return operation.id().equals("exportRound") ? "ExportLine" : "PreCheckLineResult";
  }

  private static void valid(JsonNode schema, String body) {
    JsonNode value = Contract.JSON.readTree(body);
    assertThat(CONTRACT.errorsInAnswer(schema, value)).as(body).isEmpty();
  }
}
