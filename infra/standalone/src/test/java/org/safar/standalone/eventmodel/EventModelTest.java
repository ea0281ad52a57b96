package org.safar.standalone.eventmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The committed event model is the code's. {@code -Ddocs.write=true} writes it anew. */
class EventModelTest {
    private static final String DOCUMENT = "infra/docs/event-model.md";

    @Test
    void the_committed_event_model_is_that_of_the_code() throws IOException {
        var document = Sources.repository().resolve(DOCUMENT);
        var text = new EventModel().text();
        if (Boolean.getBoolean("docs.write")) Files.writeString(document, text);
        assertThat(document)
                .describedAs("write it anew: mvn -pl infra/standalone -am test -Dtest=EventModelTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true")
                .content()
                .isEqualTo(text);
    }

    @Test
    void every_command_has_a_rule_an_event_a_view_and_a_test() throws IOException {
        var model = new EventModel();
        assertThat(model.text()).contains("`confirm-victim`").contains("`palermo-test-not-met`");
        assertThat(model.gaps()).isEmpty();
    }
}
