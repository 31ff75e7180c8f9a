package tenken.web.stored;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import tenken.web.WebTest;

/**
 * Runs the whole service for walks over all operations: with a database that no other test looks
 * at, because a walk leaves much behind, and without a limit, because it has no time to wait.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@TestPropertySource(properties = {"tenken.rate-limit=0", "spring.application.name=tenken-walk"})
@interface Walk {}
