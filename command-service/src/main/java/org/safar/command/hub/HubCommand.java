package org.safar.command.hub;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.EMPTY_LIST;
import static org.safar.kernel.RefusalCode.IMPOSSIBLE_DATE;
import static org.safar.kernel.RefusalCode.IMPOSSIBLE_NUMBER;
import static org.safar.kernel.RefusalCode.INVALID_DATE;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.HubZone;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.TransferInstrument;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.time.Quarter;

/** What an operator can set for a hub. */
public sealed interface HubCommand extends Command {

    /** @param on the first day on which the hub takes part */
    record JoinHub(PartialDate occurredOn, PartialDate on) implements HubCommand {
        public JoinHub {
            day(on);
        }
    }

    /** @param on the first day on which it no longer takes part */
    record LeaveHub(PartialDate occurredOn, PartialDate on) implements HubCommand {
        public LeaveHub {
            day(on);
        }
    }

    /**
     * @param from the first day on which these rules hold
     * @param minimumReflectionDays of the hub's law; 30 unless given
     */
    record SetHubRules(
            PartialDate occurredOn,
            PartialDate from,
            Set<BodyCode> mayConfirm,
            @Nullable Integer minimumReflectionDays) implements HubCommand {
        private static final int YEAR = 365;

        public SetHubRules {
            day(from);
            mayConfirm = Set.copyOf(mayConfirm);
            var days = minimumReflectionDays;
            Malformed.unless(days == null || days >= 0 && days <= YEAR, IMPOSSIBLE_DATE, "0 to 365 days");
        }
    }

    record RegisterCustodian(PartialDate occurredOn, CustodianCode code, CustodianKind kind) implements HubCommand {}

    record RegisterBody(PartialDate occurredOn, BodyCode code) implements HubCommand {}

    /** How the hub works otherwise. */
    sealed interface Practice extends HubCommand {}

    /**
     * @param from first day on which identity may pass to the other state
     * @param fields that may pass, each still with the person's consent
     */
    record AgreeTransferBasis(
            PartialDate occurredOn,
            Country with,
            TransferInstrument instrument,
            PartialDate from,
            PartialDate until,
            Set<TransferField> fields)
            implements Practice {
        public AgreeTransferBasis {
            day(from);
            fields = Set.copyOf(fields);
            Malformed.unless(!fields.isEmpty(), EMPTY_LIST, EMPTY_LIST.meaning());
            Malformed.unless(!until.surelyBefore(from), DATES_REVERSED, DATES_REVERSED.meaning());
        }
    }

    /** @param months that a closed case's personal data are kept, 1 to 1,200 */
    record SetRetention(PartialDate occurredOn, PartialDate from, int months) implements Practice {
        private static final int CENTURY = 1_200;

        public SetRetention {
            day(from);
            Malformed.unless(months >= 1 && months <= CENTURY, IMPOSSIBLE_NUMBER, "1 to 1,200 months");
        }
    }

    /** @param offerDays as all of them at least 1; what is left out stays as usual */
    record SetDeadlines(
            PartialDate occurredOn,
            PartialDate from,
            @Nullable Integer offerDays,
            @Nullable Integer receptionHours,
            @Nullable Integer riskDays,
            @Nullable Integer reviewDays)
            implements Practice {
        private static final int MOST = 1_000;

        public SetDeadlines {
            day(from);
            var possible = Stream.of(
                            Optional.ofNullable(offerDays),
                            Optional.ofNullable(receptionHours),
                            Optional.ofNullable(riskDays),
                            Optional.ofNullable(reviewDays))
                    .flatMap(Optional::stream)
                    .allMatch(deadline -> deadline >= 1 && deadline <= MOST);
            Malformed.unless(possible, IMPOSSIBLE_NUMBER, "1 to 1,000 days or hours");
        }
    }

    record SetZone(PartialDate occurredOn, PartialDate from, HubZone zone) implements Practice {
        public SetZone {
            day(from);
        }
    }

    record SetLanguages(PartialDate occurredOn, PartialDate from, Set<Language> languages) implements Practice {
        public SetLanguages {
            day(from);
            languages = Set.copyOf(languages);
            Malformed.unless(!languages.isEmpty(), EMPTY_LIST, EMPTY_LIST.meaning());
        }
    }

    record RegisterKey(PartialDate occurredOn, PartialDate from, PartialDate until, KeyUse use, PublicKey key)
            implements Practice {
        public RegisterKey {
            day(from);
            Malformed.unless(!until.surelyBefore(from), DATES_REVERSED, DATES_REVERSED.meaning());
        }
    }

    record RevokeKey(PartialDate occurredOn, PartialDate from, PublicKey key) implements Practice {
        public RevokeKey {
            day(from);
        }
    }

    /** @param reported in the quarter, by the hub's own register; 0 is said, and is not the same as nothing declared */
    record DeclareRegisterTotals(PartialDate occurredOn, Quarter quarter, int reported, int presumed, int confirmed)
            implements Practice {
        private static final int MOST = 1_000_000;

        public DeclareRegisterTotals {
            var possible = IntStream.of(reported, presumed, confirmed).allMatch(n -> n >= 0 && n <= MOST);
            Malformed.unless(possible, IMPOSSIBLE_NUMBER, "0 to 1,000,000");
        }
    }

    private static void day(PartialDate date) {
        Malformed.unless(date.recorded(), MISSING_FIELD, "a day is needed");
        Malformed.unless(date.day() != 0, INVALID_DATE, "a whole day is needed");
    }
}
