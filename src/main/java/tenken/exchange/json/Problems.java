package tenken.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.TabCell;
import tenken.catalog.Language;
import tenken.catalog.Text;
import tenken.exchange.dto.FaultDto;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.dto.WorkbookPlaceDto;
import tenken.round.Denied;

/** Writes problem documents (RFC 9457). Safe to share between threads. */
@Component
public class Problems {

  private final ProblemTypes types;

  public Problems(ProblemTypes types) {
    this.types = types;
  }

  /** A fault of a whole document that only its code describes. */
  public Fault fault(Code code, String pointer) {
    return new Fault(pointer, code, types.of(code.id()).detail(), List.of());
  }

  /** A problem that only its type describes. */
  public ProblemDto problem(String type, Language language) {
    return problem(types.of(type), language);
  }

  /** A problem that only an HTTP status describes. */
  public ProblemDto problem(int status, Language language) {
    return problem(types.ofStatus(status), language).status(status);
  }

  private static ProblemDto problem(ProblemType type, Language language) {
    return new ProblemDto(
            type.path(), type.title().in(language), type.status(), type.detail().in(language))
        .faults(null);
  }

  /** All that is wrong with a document: of one type where every fault is of that kind. */
  public ProblemDto refused(List<Fault> faults, int more, Language language) {
    boolean alike = faults.stream().map(Fault::code).distinct().count() == 1;
    ProblemType type = types.of(alike ? faults.get(0).code().id() : ProblemTypes.INVALID_ANSWERS);
    ProblemDto problem = problem(type, language);
    problem.setDetail(detail(faults, more).in(language));
    problem.setFaults(faults.stream().map(fault -> fault(fault, language)).toList());
    if (more > 0) {
      problem.setMore(more);
    }
    return problem;
  }

  /** Why something cannot be done, and in which places the reason lies. */
  public ProblemDto denied(Denied denied, Language language) {
    ProblemDto problem = problem(denied.reason().type(), language);
    if (!denied.pointers().isEmpty()) {
      Code code = Code.valueOf(denied.reason().name());
      problem.setFaults(
          denied.pointers().stream().map(at -> fault(fault(code, at), language)).toList());
    }
    return problem;
  }

  private static Text detail(List<Fault> faults, int more) {
    int count = faults.size() + more;
    return count == 1
        ? faults.get(0).text()
        : new Text(
            "文書に誤りが " + count + " 件あります。faults に示す位置を直して、もう一度送ってください。",
            "The document has "
                + count
                + " faults. Correct the places under `faults` and send it again.");
  }

  /** A fault in a language. */
  public static FaultDto fault(Fault fault, Language language) {
    FaultDto written =
        new FaultDto(printable(fault.pointer()), fault.code().id(), fault.text().in(language));
    TabCell at = fault.at();
    return written
        .allowed(fault.allowed().isEmpty() ? null : fault.allowed())
        .place(at == null ? null : new WorkbookPlaceDto(at.tab(), at.cell()));
  }

  /** A caller's own names may hold half a surrogate pair, which no JSON in UTF-8 can. */
  private static String printable(String pointer) {
    return new String(pointer.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
