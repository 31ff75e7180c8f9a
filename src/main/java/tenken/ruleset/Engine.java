package tenken.ruleset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.drools.base.rule.EntryPointId;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;
import tenken.answers.DateParameter;
import tenken.answers.Fact;
import tenken.answers.NumberParameter;
import tenken.catalog.Parameter;

/**
 * Runs one sheet's rules over facts. Safe to share between threads; each run has a session to
 * itself, which is emptied and used again, since much of what a new one costs is its memory.
 */
public final class Engine {

  private final KieSessionsPool sessions;
  private final KieSessionConfiguration conduct;
  private final List<Parameter> parameters;

  Engine(KieBase rules, List<Parameter> parameters) {
    this.sessions = rules.newKieSessionsPool(1);
    this.conduct = KieServices.get().newKieSessionConfiguration();
    conduct.setOption(DirectFiringOption.YES); // no consequence changes facts
    this.parameters = List.copyOf(parameters);
  }

  /**
   * Runs the rules.
   *
   * @param facts the cells that are asked and answered, each once
   * @param asOf the date as of which parameters are taken
   * @return each rule that fired, with the facts that matched, in no particular order
   */
  public List<Raised> run(Collection<? extends Fact> facts, LocalDate asOf) {
    KieSession session = sessions.newKieSession(conduct);
    try {
      Findings findings = new Findings();
      session.setGlobal("findings", findings);
      InternalWorkingMemoryEntryPoint memory = memory(session);
      for (Parameter parameter : parameters) {
        memory.insertAsync(fact(parameter, asOf));
      }
      for (Fact fact : facts) {
        memory.insertAsync(fact);
      }
      session.fireAllRules();
      return findings.all();
    } finally {
      session.dispose();
    }
  }

  /**
   * Where facts enter a session. What enters asynchronously is neither sought among earlier facts
   * nor kept to be found again, which rules that change nothing have no use for.
   */
  private static InternalWorkingMemoryEntryPoint memory(KieSession session) {
    return (InternalWorkingMemoryEntryPoint)
        session.getEntryPoint(EntryPointId.DEFAULT.getEntryPointId());
  }

  private static Object fact(Parameter parameter, LocalDate asOf) {
    Parameter.Version version = parameter.on(asOf);
    return parameter.isDate()
        ? new DateParameter(parameter.name(), version.date(asOf))
        : new NumberParameter(parameter.name(), version.amount());
  }
}
