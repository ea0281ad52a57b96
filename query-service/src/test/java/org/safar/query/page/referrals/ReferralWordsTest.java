package org.safar.query.page.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.referral.ReferralStage;
import org.safar.query.page.WordingFixture;
import org.safar.query.referral.web.DeskPart;

class ReferralWordsTest {
    private static final ReferralWords ENGLISH = in("en");
    private static final Map<String, Code[]> LISTS = Map.of(
            "referral-stage", ReferralStage.values(),
            "urgency", Urgency.values(),
            "protection-flag", ProtectionFlag.values(),
            "referral-refusal", ReferralRefusal.values(),
            "referral-withdrawal", ReferralWithdrawal.values(),
            "return-message", ReturnMessage.values(),
            "partner-kind", PartnerKind.values());

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void every_code_every_step_and_every_part_has_words(String tag) {
        var say = in(tag);
        LISTS.forEach((list, codes) -> {
            for (var code : codes) assertThat(say.code(list, code.code())).isNotBlank();
        });
        EventCatalogue.all().keySet().stream()
                .filter(name -> name.startsWith("referral.") && !name.equals("referral.message-noted"))
                .forEach(name -> assertThat(say.text("step." + name)).isNotBlank());
        for (var part : DeskPart.values()) {
            assertThat(say.text("referrals.part." + part.code())).isNotBlank();
            assertThat(say.text("referrals.part." + part.code() + ".none")).isNotBlank();
        }
    }

    @Test
    void time_is_told_in_days_then_in_hours() {
        assertThat(ENGLISH.left(9 * 86_400 + 100)).isEqualTo("9 days left");
        assertThat(ENGLISH.left(2 * 86_400 - 1)).isEqualTo("47 hours left");
        assertThat(ENGLISH.left(3_600)).isEqualTo("1 hour left");
        assertThat(ENGLISH.left(59)).isEqualTo("less than an hour left");
        assertThat(ENGLISH.left(0)).isEqualTo("the time is over");
        assertThat(in("ru").left(3 * 86_400)).isEqualTo("осталось 3 дня");
    }

    private static ReferralWords in(String tag) {
        return new ReferralWords(WordingFixture.in(tag), LocalDate.of(2026, 11, 20));
    }
}
