package org.safar.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void divides_at_commas() {
        assertThat(CsvLine.cells("a,b,,d")).contains(List.of("a", "b", "", "d"));
        assertThat(CsvLine.cells(",")).contains(List.of("", ""));
        assertThat(CsvLine.cells("")).contains(List.of(""));
    }

    @Test
    void reads_quotes() {
        assertThat(CsvLine.cells("\"a,b\",\"say \"\"no\"\"\",\"\"")).contains(List.of("a,b", "say \"no\"", ""));
    }

    @Test
    void refuses_quotes_that_are_not_closed_or_stand_elsewhere() {
        assertThat(CsvLine.cells("\"a,b")).isEmpty();
        assertThat(CsvLine.cells("\"a\"b,c")).isEmpty();
        assertThat(CsvLine.cells("a\"b\",c")).isEmpty();
    }
}
