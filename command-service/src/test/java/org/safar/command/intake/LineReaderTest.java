package org.safar.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.safar.command.intake.LineReader.Line;

class LineReaderTest {
    private static final String LONGEST = "x".repeat(LineReader.LONGEST);

    @Test
    void cuts_at_line_feeds_with_or_without_a_carriage_return() throws IOException {
        assertThat(lines("a\nb\r\nc\n")).containsExactly("a", "b", "c");
    }

    @Test
    void passes_blank_lines_over() throws IOException {
        assertThat(lines("\n\n a\n \t\r\nb\n\r\n")).containsExactly(" a", "b");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).isEmpty();
    }

    @Test
    void tells_a_last_line_that_does_not_end() throws IOException {
        assertThat(lines("a\nb")).containsExactly("a", "b…");
    }

    @Test
    void reads_over_a_line_that_is_too_long_and_goes_on() throws IOException {
        assertThat(lines("a\n" + LONGEST + "x\nb\n")).containsExactly("a", "too long", "b");
        assertThat(lines("a\n" + LONGEST.repeat(20))).containsExactly("a", "too long");
        assertThat(lines(LONGEST + "\nb\n")).containsExactly(LONGEST, "b");
    }

    @Test
    void gives_up_an_input_that_goes_on_and_says_nothing() {
        for (var forever : List.of('\n', ' ', 'x')) {
            var reader = new LineReader(endless(forever));
            assertThatThrownBy(reader::read).isInstanceOf(IOException.class);
            assertThat(reader.inLine()).isEqualTo(forever == 'x');
        }
    }

    @Test
    void reads_on_after_blanks_for_as_often_as_a_line_comes_in_time() throws IOException {
        var blanks = "\n".repeat(LineReader.SILENCE - 1024 * 1024);
        assertThat(lines(blanks + "a\n" + blanks + "b\n")).containsExactly("a", "b");
    }

    @Test
    void knows_whether_a_broken_input_left_part_of_a_line() throws IOException {
        var cut = new LineReader(broken("a\n{\"id\""));
        var clean = new LineReader(broken("a\n"));

        assertThat(cut.read()).isInstanceOf(Line.Whole.class);
        assertThatThrownBy(cut::read).isInstanceOf(IOException.class);
        assertThat(cut.inLine()).isTrue();
        assertThat(clean.read()).isInstanceOf(Line.Whole.class);
        assertThatThrownBy(clean::read).isInstanceOf(IOException.class);
        assertThat(clean.inLine()).isFalse();
    }

    /** Against a plain split, in pieces of any size. */
    @Property(tries = 300)
    void cuts_the_same_however_the_bytes_arrive(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var text = random.ints(random.nextInt(5_000), 0, 12)
                .mapToObj(i -> "ab\n\r x\ncd{}".substring(Math.min(i, 10), Math.min(i, 10) + 1))
                .collect(Collectors.joining());
        var expected =
                text.replace("\r", "").lines().filter(line -> !line.isBlank()).count();

        assertThat(read(new Dripping(text, random))).hasSize((int) expected);
    }

    private static InputStream endless(char one) {
        return new InputStream() {
            @Override
            public int read() {
                return one;
            }
        };
    }

    static InputStream broken(String text) {
        var whole = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(whole, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
    }

    private static List<String> lines(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(InputStream input) throws IOException {
        var reader = new LineReader(input);
        var lines = new ArrayList<String>();
        for (var line = reader.read(); line != null; line = reader.read()) {
            lines.add(
                    switch (line) {
                        case Line.Whole(var text) -> new String(text, StandardCharsets.UTF_8);
                        case Line.Unended(var text) -> new String(text, StandardCharsets.UTF_8) + "…";
                        case Line.TooLong() -> "too long";
                    });
        }
        return lines;
    }

    /** Gives a few bytes at a time. */
    private static final class Dripping extends ByteArrayInputStream {
        private final Random random;

        Dripping(String text, Random random) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.random = random;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(7)));
        }
    }
}
