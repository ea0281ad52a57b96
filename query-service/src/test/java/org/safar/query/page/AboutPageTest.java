package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutPageTest {
    private static PageFixture pages;

    @BeforeAll
    static void start() {
        pages = new PageFixture();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @ParameterizedTest
    @CsvSource({"en, What cannot be answered", "ru, На что ответить нельзя", "kk, Неге жауап беру мүмкін емес"})
    void everybody_reads_what_numbers_mean_and_what_they_cannot_say(String language, String heading)
            throws IOException, InterruptedException {
        var page = read("/about?lang=" + language);
        assertThat(page).contains(heading, "[c]", "100").doesNotContain("about.counted", "about.unanswered");
    }

    @Test
    void every_page_leads_to_it() {
        assertThat(pages.page("/referrals", pages.issuer.caseworker("KZ", "KZ-MIA")))
                .contains("href=\"/about\"");
    }

    private static String read(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(pages.address(path)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
