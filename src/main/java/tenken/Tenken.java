package tenken;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import tenken.cli.Commands;

/**
 * The service: answers to a hearing sheet (ヒアリングシート) go in; findings, each with its reason, and the
 * follow-up questions worth asking come out.
 *
 * <p>Only packages with something for Spring are looked through; the others hold half of all
 * classes.
 */
@SpringBootApplication(
    scanBasePackages = {
      "tenken.round",
      "tenken.exchange.json",
      "tenken.exchange.letter",
      "tenken.exchange.table",
      "tenken.web"
    })
public class Tenken {

  /**
   * Does what a command asks, or starts the service, which listens on the port that {@code
   * application.properties} names.
   */
  public static void main(String[] args) {
    if (Commands.called(args)) {
      System.exit(Commands.run(args));
    }
    SpringApplication.run(Tenken.class, args);
  }
}
