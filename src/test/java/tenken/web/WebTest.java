package tenken.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import tenken.TestDatabase;

/** Runs the whole service on a free port, with the small pack of the tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"tenken.rules=" + WebTest.PACK, "TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WebTest {

  String PACK = "src/test/resources/pack";

  /** The secretariat's key. */
  String KEY = "tenken_of-the-tests-only";
}
