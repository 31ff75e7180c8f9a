package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.catalog.Sheet;
import tenken.exchange.dto.NewOperatorDto;
import tenken.exchange.dto.OperatorDto;
import tenken.exchange.dto.OperatorListDto;
import tenken.round.programme.Operator;
import tenken.round.programme.Operators;
import tenken.web.api.OperatorsApi;
import tenken.web.security.CallerToken;

/** Operators over HTTP. */
@RestController
class OperatorsController implements OperatorsApi {

  private final Operators operators;
  private final StoredMapper mapper;

  OperatorsController(Operators operators, StoredMapper mapper) {
    this.operators = operators;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<OperatorDto> addOperator(
      NewOperatorDto wanted, @Nullable String idempotencyKey) {
    Operator added =
        operators.add(
            CallerToken.caller(),
            Sheet.Kind.valueOf(wanted.getKind().name()),
            mapper.read(wanted.getName()),
            wanted.getExternalRef());
    URI place = URI.create("/v1/operators/" + added.id());
    return ResponseEntity.created(place).body(mapper.operator(added));
  }

  @Override
  public ResponseEntity<OperatorDto> getOperator(String id) {
    return ResponseEntity.ok(mapper.operator(operators.get(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<OperatorListDto> listOperators(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.operators(
            operators.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince))));
  }
}
