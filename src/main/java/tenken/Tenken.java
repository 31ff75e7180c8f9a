package tenken;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The service: answers to a hearing sheet (ヒアリングシート) go in; findings, each with its reason, and the
 * follow-up questions worth asking come out.
 */
@SpringBootApplication
public class Tenken {

  /** Starts the service; it listens on the port that {@code application.properties} names. */
  public static void main(String[] args) {
    SpringApplication.run(Tenken.class, args);
  }
}
