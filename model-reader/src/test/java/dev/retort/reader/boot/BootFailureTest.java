package dev.retort.reader.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.ModelException;
import org.junit.jupiter.api.Test;

class BootFailureTest {

    @Test
    void jarsThatDoNotFitAreSaidWithTheClassThatMissesSomething() {
        NoSuchMethodError failure = new NoSuchMethodError("'void org.logging.Logger.make(int)'");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.lang.Class", "forName", "Class.java", 1),
            new StackTraceElement("org.search.Messages", "<clinit>", "Messages.java", 7)
        });

        ModelException explained = BootFailure.explained(new IllegalStateException("boot", failure));

        assertThat(explained)
                .hasMessage(
                        "Hibernate cannot read the entities: boot: two jars on the class path do not fit each other:"
                                + " NoSuchMethodError 'void org.logging.Logger.make(int)' (needed by org.search.Messages)");
        assertThat(explained.waysOut()).singleElement().asString().contains("--classpath");
    }
}
