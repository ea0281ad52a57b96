package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safar.command.appender.Entry;
import org.safar.kernel.HubId;

/** Whatever comes in, something that can be said comes out. */
class MessageReaderPropertyTest {
    private final MessageReader reader = new MessageReader(Messages.registry(), Lines.thingIds(), Lines.platform());

    @Property
    void answers_any_bytes(@ForAll byte[] line) {
        assertThat(read(line)).isNotNull();
    }

    @Property(tries = 3_000)
    void answers_any_message_with_any_part_replaced(@ForAll("mutilated") String line) {
        assertThat(read(line.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Property(tries = 2_000)
    void echoes_nothing_that_was_sent(@ForAll("secrets") String secret, @ForAll("places") String place) {
        var entry = read(Lines.SUSPICION.replace(place, secret).getBytes(StandardCharsets.UTF_8));

        if (entry instanceof Entry.Rejected rejected) {
            assertThat(rejected.refusal().detail() + rejected.refusal().pointer())
                    .doesNotContain(secret);
        }
    }

    private Entry read(byte[] line) {
        return reader.read(Lines.SUBMISSION, 1, line, Lines.machine(HubId.KZ));
    }

    @Provide
    Arbitrary<String> mutilated() {
        var whole = Arbitraries.of(
                Lines.SUSPICION,
                Lines.of("describe-person", "{\"sex\":\"male\",\"birthYear\":1990,\"citizenships\":[\"UZ\"]}"),
                Lines.of("set-hub-rules", "{\"from\":\"2010-06-01\",\"mayConfirm\":[\"KZ-COMMISSION\"]}"),
                Lines.of("retract-route-leg", "{\"leg\":2,\"reason\":\"entered-in-error\"}"));
        var instead = Arbitraries.of(
                "null",
                "true",
                "-1",
                "1e400",
                "99999999999999999999",
                "\"\"",
                "\"\\ud800\"",
                "[[]]",
                "{\"\":0}",
                "",
                "\"2026\"");
        return Combinators.combine(whole, Arbitraries.integers().between(0, 30), instead)
                .as(MessageReaderPropertyTest::replaced);
    }

    /** Replaces the n-th value of the line. */
    private static String replaced(String line, int n, String instead) {
        var values = java.util.regex.Pattern.compile("(?<=:|\\[)(\"[^\"]*\"|\\d+)");
        var found = values.matcher(line).results().toList();
        if (n >= found.size()) return line + instead;
        var value = found.get(n);
        return line.substring(0, value.start()) + instead + line.substring(value.end());
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(' ', '-', '/')
                .ofMinLength(9)
                .ofMaxLength(40)
                .map(text -> "Q" + text + " q");
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(
                "0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001",
                "report-suspicion",
                "custodian",
                "KZ-MIA",
                "border-guard",
                "2026-03-02",
                "09:14:00",
                "case-officer",
                "occurredOn",
                "reference",
                "operational",
                "\"kind\":\"case\"");
    }
}
