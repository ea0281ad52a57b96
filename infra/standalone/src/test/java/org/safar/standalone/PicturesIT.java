package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the pages that the README shows, in three widths. They are kept in {@code target/pictures}; those of the
 * README are written anew with {@code -Ddocs.write=true -Dsafar.cases=5000}.
 */
class PicturesIT extends InChromium {
    private static final Path README = Path.of("../docs/pictures");

    @BeforeAll
    static void refer() throws Exception {
        SeededReferrals.in(settings());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            region,  /,                           iom,        README
            routes,  /routes?detail=regions,      auditor,    README
            country, /countries/KZ,               commission, README
            cases,   /cases,                      supervisor, -
            case,    /cases/{case},               supervisor, -
            replay,  /cases/{case}/history?at=4,  auditor,    README
            referrals, /referrals,            caseworker, -
            referral, /referrals/{referral},  caseworker, -
            exchange, /exchange,                  iom,        -
            operations, /operations,              operator,   -
            region-ru, /?lang=ru,                 iom,        -
            country-kk, /countries/KZ?lang=kk,    commission, -
            """)
    void is_taken(String name, String path, String user, String where) throws IOException {
        try (var context = signedIn(user)) {
            var page = context.newPage();
            for (var size : new int[][] {{1366, 768}, {1920, 1080}, {360, 780}}) {
                page.setViewportSize(size[0], size[1]);
                assertThat(page.navigate(address(withReferral(withCase(path, page), page)))
                                .status())
                        .isEqualTo(200);
                var kept = Path.of("target/pictures", name + "-" + size[0] + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(kept).setFullPage(true));
                assertThat(kept).isNotEmptyFile();
                if (Boolean.getBoolean("docs.write") && where.equals("README") && size[0] == 1366) {
                    Files.createDirectories(README);
                    page.screenshot(new Page.ScreenshotOptions().setPath(README.resolve(name + ".png")));
                }
            }
        }
    }
}
