package tenken.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.ProblemTypeDto;
import tenken.exchange.dto.ProblemTypeListDto;
import tenken.exchange.json.CatalogMapper;
import tenken.exchange.json.ProblemType;
import tenken.exchange.json.ProblemTypes;
import tenken.web.api.ProblemsApi;
import tenken.web.problem.ProblemException;

/** Says what the types of problems mean. */
@RestController
class ProblemsController implements ProblemsApi {

  private final ProblemTypes types;
  private final CatalogMapper mapper;

  ProblemsController(ProblemTypes types, CatalogMapper mapper) {
    this.types = types;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<ProblemTypeListDto> listProblems() {
    return ResponseEntity.ok(
        new ProblemTypeListDto(types.all().stream().map(this::written).toList()));
  }

  @Override
  public ResponseEntity<ProblemTypeDto> getProblem(String id) {
    return types
        .find(id)
        .map(type -> ResponseEntity.ok(written(type)))
        .orElseThrow(() -> new ProblemException(ProblemTypes.NOT_FOUND));
  }

  private ProblemTypeDto written(ProblemType type) {
    return new ProblemTypeDto(
        type.id(), type.status(), mapper.text(type.title()), mapper.text(type.detail()));
  }
}
